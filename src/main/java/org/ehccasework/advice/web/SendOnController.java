package org.ehccasework.advice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.advice.SendOnAdviceRequest;
import org.ehccasework.advice.internal.AdviceBodies;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.TaskForms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends a request for advice on to whom it should have gone. */
@Controller
@RequestMapping("/cases/{ref}/advice/{id}/send-on")
@CoordinatorOnly
class SendOnController {

  private final SendOnAdviceRequest sendOn;
  private final CaseAccess access;
  private final AdviceViews views;
  private final FormReader reader;
  private final TaskForms forms;
  private final AdviceBodies bodies;
  private final AdviceRequests requests;

  SendOnController(SendOnAdviceRequest sendOn, CaseAccess access, AdviceViews views, FormReader reader,
      TaskForms forms, AdviceBodies bodies, AdviceRequests requests) {
    this.bodies = bodies;
    this.requests = requests;
    this.sendOn = sendOn;
    this.access = access;
    this.views = views;
    this.reader = reader;
    this.forms = forms;
  }

  @GetMapping
  String show(@PathVariable String ref, @PathVariable UUID id, Model model) {
    AdviceFormPage page = page(ref, id, model);
    requests.get(ref, id).whyNotSentOn().ifPresent(why -> {
      throw new AlreadyDone(why);
    });
    return page.show(reader, suggested(ref, id), model);
  }

  @PostMapping
  String sendOn(@PathVariable String ref, @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> params, Model model, HttpServletResponse response) {
    return page(ref, id, model).save(reader, params, answers -> sendOn.sendOn(
        new SendOnAdviceRequest.Command(ref, id, answers.text("organisation"), answers.text("email"),
            answers.text("reason"))), "?done=sent-on", model, response);
  }

  /** Whom the adviser named, else whom we would ask now. */
  private Map<String, Object> suggested(String ref, UUID id) {
    return views.elsewhere(ref, id).<Map<String, Object>>map(elsewhere ->
        Map.of("organisation", elsewhere.name(), "reason", elsewhere.why())).orElseGet(() -> views.askedNow(ref, id));
  }

  private AdviceFormPage page(String ref, UUID id, Model model) {
    access.requireWork(ref);
    model.addAttribute("about", views.of(ref, id).title());
    return new AdviceFormPage(ref, id + "/send-on", forms.ofPage("send-on"),
        Map.of("bodies", AskForAdviceController.names(bodies.known(ref))));
  }
}
