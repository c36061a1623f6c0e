package org.ehccasework.worklist.web;

import java.util.UUID;
import org.ehccasework.web.NotFound;
import org.ehccasework.worklist.ForgetView;
import org.ehccasework.worklist.SaveView;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saves a list under a name, and removes one. */
@Controller
@RequestMapping("/my-work/views")
class SavedViewsController {

  private final SaveView save;
  private final ForgetView forget;

  SavedViewsController(SaveView save, ForgetView forget) {
    this.save = save;
    this.forget = forget;
  }

  @PostMapping
  String save(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String address) {
    ListPlace list = list(address);
    save.save(new SaveView.Command(name, list.href()));
    return "redirect:" + list.href();
  }

  @PostMapping("/{id}/remove")
  String remove(@PathVariable UUID id, @RequestParam(defaultValue = WorkTabs.TASKS) String address) {
    ListPlace list = list(address);
    forget.forget(new ForgetView.Command(id));
    return "redirect:" + list.href();
  }

  private static ListPlace list(String address) {
    return ListPlace.named(address).orElseThrow(() -> new NotFound("There is no such list."));
  }
}
