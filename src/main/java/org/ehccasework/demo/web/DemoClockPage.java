package org.ehccasework.demo.web;

import java.time.LocalDate;
import org.ehccasework.demo.DemoTime;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator moves the demo's time. */
@Controller
@Profile("demo")
class DemoClockPage {

  private final DemoTime time;

  DemoClockPage(DemoTime time) {
    this.time = time;
  }

  @GetMapping("/admin/demo-clock")
  String show(Model model) {
    DemoTime.Now now = time.now();
    model.addAttribute("today", Words.dayAndDate(now.today()));
    model.addAttribute("next", now.nextDeadline() == null ? null : Words.dayAndDate(now.nextDeadline()));
    return "demo/clock";
  }

  @PostMapping("/admin/demo-clock")
  ModelAndView move(@RequestParam String to, @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String month, @RequestParam(defaultValue = "") String year,
      RedirectAttributes after, Model model) {
    try {
      DemoTime.Now now = time.moveTo(target(to, day, month, year));
      after.addFlashAttribute("done", "It is now " + Words.dayAndDate(now.today()) + " in the demo.");
      return new ModelAndView("redirect:/admin/demo-clock");
    } catch (RuleBroken broken) {
      model.addAttribute("error", broken.getMessage());
      model.addAttribute("hasErrors", true);
      model.addAttribute("day", day);
      model.addAttribute("month", month);
      model.addAttribute("year", year);
      return new ModelAndView(show(model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private LocalDate target(String to, String day, String month, String year) {
    DemoTime.Now now = time.now();
    return switch (to) {
      case "next-deadline" -> now.nextDeadline();
      case "week" -> now.today().plusWeeks(1);
      default -> TypedDay.of(day, month, year);
    };
  }
}
