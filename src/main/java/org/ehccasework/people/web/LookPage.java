package org.ehccasework.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.ChangeLook;
import org.ehccasework.people.CouncilFaces;
import org.ehccasework.people.CouncilLook;
import org.ehccasework.people.KeptTyping;
import org.ehccasework.people.StaffRuleBroken;
import org.ehccasework.people.internal.LookRows;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The council's logo and colours. */
@Controller
@RequestMapping("/admin/look")
class LookPage {

  private final ChangeLook changeLook;
  private final LookRows rows;
  private final Authorities authorities;
  private final CouncilFaces faces;
  private final KeptTyping kept;

  LookPage(ChangeLook changeLook, LookRows rows, Authorities authorities, CouncilFaces faces,
      KeptTyping kept) {
    this.changeLook = changeLook;
    this.rows = rows;
    this.authorities = authorities;
    this.faces = faces;
    this.kept = kept;
  }

  @GetMapping
  ModelAndView show(HttpServletRequest request) {
    CouncilLook look = rows.look(authorities.current().id());
    return page(kept.of(request).map(Typed::new).orElseGet(() -> Typed.of(Map.of("brand", look.brand(), "link",
        look.link(), "button", look.button()))), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView save(@RequestParam MultiValueMap<String, String> parameters,
      @RequestParam(name = "logo", required = false) MultipartFile logo, RedirectAttributes flash) throws IOException {
    var typed = new Typed(parameters);
    try {
      changeLook.change(new ChangeLook.Command(typed.get("brand"), typed.get("link"), typed.get("button"),
          logo == null ? new byte[0] : logo.getBytes(), "true".equals(typed.get("withoutLogo"))));
    } catch (StaffRuleBroken broken) {
      return page(typed.with(broken), HttpStatus.UNPROCESSABLE_ENTITY);
    }
    flash.addFlashAttribute("done", "Logo and colours have been saved. Every page has them within a few seconds.");
    return new ModelAndView("redirect:/admin/look");
  }

  private ModelAndView page(Typed form, HttpStatus status) {
    var page = new ModelAndView("people/look", status);
    page.addObject("form", form).addObject("hasErrors", !form.isClean());
    return page.addObject("logo", faces.current().orElseThrow().logoHref());
  }
}
