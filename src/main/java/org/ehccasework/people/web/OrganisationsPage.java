package org.ehccasework.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.KeptTyping;
import org.ehccasework.people.Organisation;
import org.ehccasework.people.Organisations;
import org.ehccasework.people.SaveOrganisation;
import org.ehccasework.people.StaffRuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bodies the authority works with; a new one has the id "new". */
@Controller
@RequestMapping("/admin/organisations")
class OrganisationsPage {

  private static final List<Organisation.Kind> ALWAYS_ASKED = List.of(Organisation.Kind.HEALTH,
      Organisation.Kind.PSYCHOLOGY, Organisation.Kind.SOCIAL_CARE);

  private final Organisations organisations;
  private final SaveOrganisation saveOrganisation;
  private final Authorities authorities;
  private final KeptTyping kept;

  OrganisationsPage(Organisations organisations, SaveOrganisation saveOrganisation, Authorities authorities,
      KeptTyping kept) {
    this.organisations = organisations;
    this.saveOrganisation = saveOrganisation;
    this.authorities = authorities;
    this.kept = kept;
  }

  @GetMapping
  ModelAndView list() {
    List<Organisation> all = organisations.of(authorities.current().id());
    return new ModelAndView("people/organisations", "organisations", all).addObject("gaps", gaps(all));
  }

  /** Advice that every assessment needs and for which nobody would be told when it is late. */
  private static List<String> gaps(List<Organisation> all) {
    return ALWAYS_ASKED.stream().filter(kind -> all.stream().filter(one -> one.kind() == kind)
        .noneMatch(one -> one.leadEmail() != null)).map(Organisation.Kind::words).toList();
  }

  @GetMapping("/{id}")
  ModelAndView show(@PathVariable String id, HttpServletRequest request) {
    Typed known = isNew(id) ? Typed.nothing() : values(organisation(id));
    return page(id, kept.of(request).map(Typed::new).orElse(known), HttpStatus.OK);
  }

  @PostMapping("/{id}")
  ModelAndView save(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters,
      RedirectAttributes flash, HttpServletRequest request) {
    var typed = new Typed(parameters);
    try {
      var saved = saveOrganisation.save(command(isNew(id) ? null : organisation(id).id(), typed));
      kept.forget(request);
      flash.addFlashAttribute("done", saved.name() + " has been saved.");
      return new ModelAndView("redirect:/admin/organisations");
    } catch (StaffRuleBroken broken) {
      return page(id, typed.with(broken), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private static boolean isNew(String id) {
    return "new".equals(id);
  }

  private Organisation organisation(String id) {
    UUID asked = Ids.of(id);
    return organisations.of(authorities.current().id()).stream().filter(one -> one.id().equals(asked)).findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static ModelAndView page(String id, Typed form, HttpStatus status) {
    var page = new ModelAndView("people/organisation", status);
    page.addObject("id", id);
    page.addObject("kinds", PersonForm.options(Arrays.asList(Organisation.Kind.values()), Organisation.Kind::name,
        Organisation.Kind::words));
    page.addObject("form", form);
    return page.addObject("hasErrors", !form.isClean());
  }

  private static Typed values(Organisation organisation) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("kind", organisation.kind());
    values.put("name", organisation.name());
    values.put("address", organisation.address());
    values.put("email", organisation.email());
    values.put("leadTitle", organisation.leadTitle());
    values.put("leadName", organisation.leadName());
    values.put("leadEmail", organisation.leadEmail());
    return Typed.of(values);
  }

  private static SaveOrganisation.Command command(UUID id, Typed typed) {
    Organisation.Kind kind = Arrays.stream(Organisation.Kind.values())
        .filter(one -> one.name().equals(typed.get("kind"))).findFirst().orElse(null);
    return new SaveOrganisation.Command(id, kind, typed.get("name"), typed.get("address"), typed.get("email"),
        typed.get("leadTitle"), typed.get("leadName"), typed.get("leadEmail"));
  }
}
