package org.ehccasework.letters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.letters.ChangeWording;
import org.ehccasework.letters.ResetWording;
import org.ehccasework.letters.internal.WordingNames;
import org.ehccasework.people.KeptTyping;
import org.ehccasework.web.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator words the council's letters. */
@Controller
@RequestMapping("/admin/letters")
class WordingController {

  private final WordingPages pages;
  private final ChangeWording changeWording;
  private final ResetWording resetWording;
  private final KeptTyping kept;

  WordingController(WordingPages pages, ChangeWording changeWording, ResetWording resetWording, KeptTyping kept) {
    this.pages = pages;
    this.changeWording = changeWording;
    this.resetWording = resetWording;
    this.kept = kept;
  }

  @GetMapping
  ModelAndView list() {
    return new ModelAndView("letters/wordings", Map.of("letters", pages.letters(), "parts", pages.parts()));
  }

  @GetMapping("/{template}")
  ModelAndView show(@PathVariable String template, HttpServletRequest request) {
    return page(kept.of(request).map(typed -> pages.typed(template, basedOn(typed), words(typed), false, List.of()))
        .orElseGet(() -> pages.now(template)), HttpStatus.OK);
  }

  /** Saves the words, shows how they would read, or goes back to the standard; nothing typed is lost. */
  @PostMapping("/{template}")
  ModelAndView save(@PathVariable String template, @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash, HttpServletRequest request) {
    String pressed = typed.getFirst("pressed");
    try {
      if ("preview".equals(pressed)) {
        return page(pages.typed(template, basedOn(typed), words(typed), true, List.of()), HttpStatus.OK);
      }
      if ("standard".equals(pressed)) {
        resetWording.reset(new ResetWording.Command(template, basedOn(typed)));
      } else {
        changeWording.change(new ChangeWording.Command(template, basedOn(typed), words(typed)));
      }
    } catch (RuleBroken broken) {
      return page(pages.typed(template, basedOn(typed), words(typed), false, broken.violations()),
          HttpStatus.UNPROCESSABLE_ENTITY);
    }
    kept.forget(request);
    flash.addFlashAttribute("done", WordingNames.ofTemplate(template)
        + " has been saved. Letters approved from now on have the new words.");
    return new ModelAndView("redirect:/admin/letters");
  }

  @GetMapping("/{template}/versions/{number:\\d{1,6}}")
  ModelAndView version(@PathVariable String template, @PathVariable int number) {
    return new ModelAndView("letters/wording-version", Map.of("template", template, "number", number,
        "name", WordingNames.ofTemplate(template), "passages", pages.version(template, number)));
  }

  private static ModelAndView page(WordingPage form, HttpStatus status) {
    return new ModelAndView("letters/wording", status).addObject("page", form)
        .addObject("hasErrors", !form.isClean());
  }

  private static int basedOn(MultiValueMap<String, String> typed) {
    String number = typed.getFirst("basedOn");
    return number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
  }

  private static Map<String, String> words(MultiValueMap<String, String> typed) {
    return new LinkedHashMap<>(typed.toSingleValueMap());
  }
}
