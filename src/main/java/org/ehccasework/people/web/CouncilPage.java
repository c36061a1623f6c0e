package org.ehccasework.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.KeptTyping;
import org.ehccasework.people.Authority;
import org.ehccasework.people.ChangeCouncil;
import org.ehccasework.people.StaffRuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What letters and pages say about the authority itself. */
@Controller
@RequestMapping("/admin/council")
class CouncilPage {

  private final ChangeCouncil changeCouncil;
  private final Authorities authorities;
  private final KeptTyping kept;

  CouncilPage(ChangeCouncil changeCouncil, Authorities authorities, KeptTyping kept) {
    this.changeCouncil = changeCouncil;
    this.authorities = authorities;
    this.kept = kept;
  }

  @GetMapping
  ModelAndView show(HttpServletRequest request) {
    return page(kept.of(request).map(Typed::new).orElseGet(() -> values(authorities.current())), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView save(@RequestParam MultiValueMap<String, String> parameters, RedirectAttributes flash,
      HttpServletRequest request) {
    var typed = new Typed(parameters);
    try {
      changeCouncil.change(command(typed));
      kept.forget(request);
      flash.addFlashAttribute("done", "The details have been saved. Letters prepared from now on have them.");
      return new ModelAndView("redirect:/admin/council");
    } catch (StaffRuleBroken broken) {
      return page(typed.with(broken), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private static ModelAndView page(Typed form, HttpStatus status) {
    var page = new ModelAndView("people/council", status);
    page.addObject("form", form);
    return page.addObject("hasErrors", !form.isClean());
  }

  private static Typed values(Authority council) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", council.name());
    values.put("dfeCode", council.dfeCode());
    values.put("phone", council.phone());
    values.put("email", council.email());
    values.put("address", council.address());
    values.put("iasName", council.iasName());
    values.put("iasContact", council.iasContact());
    values.put("mediationAdviser", council.mediationAdviser());
    values.put("mediationContact", council.mediationContact());
    values.put("drsContact", council.drsContact());
    values.put("localOffer", council.localOffer());
    return Typed.of(values);
  }

  private static ChangeCouncil.Command command(Typed typed) {
    return new ChangeCouncil.Command(typed.get("name"), typed.get("dfeCode"), typed.get("phone"),
        typed.get("email"), typed.get("address"), typed.get("iasName"), typed.get("iasContact"),
        typed.get("mediationAdviser"), typed.get("mediationContact"), typed.get("drsContact"),
        typed.get("localOffer"));
  }
}
