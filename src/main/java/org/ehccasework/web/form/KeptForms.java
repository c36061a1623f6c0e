package org.ehccasework.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ehccasework.people.FormDraft;
import org.ehccasework.people.KeptTyping;
import org.ehccasework.web.Words;
import org.springframework.util.MultiValueMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Fills a form again with the person's draft of it, keeps what was typed at each step that does not finish the form,
 * and forgets it once the form was saved. Works by itself for every page that shows its {@code form} with a
 * {@code reading}; any other page asks {@link KeptTyping#of}.
 */
class KeptForms implements HandlerInterceptor {

  private final KeptTyping kept;
  private final FormReader reader;
  private final Clock clock;

  KeptForms(KeptTyping kept, FormReader reader, Clock clock) {
    this.kept = kept;
    this.reader = reader;
    this.clock = clock;
  }

  /** What the page says of the draft that is in its form. */
  record Note(String words, String address) {}

  @Override
  public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
      ModelAndView page) {
    if (page == null || page.getViewName() == null) {
      return;
    }
    boolean leads = page.getViewName().startsWith("redirect:");
    if (request.getMethod().equals("GET") && !leads) {
      fillIn(request, page);
      kept.shown(request).ifPresent(draft -> page.addObject("keptDraft", note(draft)));
    } else if (request.getMethod().equals("POST") && !isDraftItself(handler) && kept.isOwn(request)) {
      if (leads) {
        kept.forget(request);
      } else if (isForm(page)) {
        kept.save(request);
      }
    }
  }

  private static boolean isDraftItself(Object handler) {
    return handler instanceof HandlerMethod method && method.getBeanType() == DraftsController.class;
  }

  private void fillIn(HttpServletRequest request, ModelAndView page) {
    if (page.getModel().get("form") instanceof TaskForm form && hasForm(page)) {
      Optional<MultiValueMap<String, String>> typed = kept.of(request);
      if (typed.isPresent() && isOfAnotherTask(page, typed.get())) {
        kept.forget(request);
      } else if (typed.isPresent()) {
        page.addObject("reading", reader.again(form, typed.get()));
      }
    }
  }

  /** Every page with a form says whether it found something wrong in it. */
  private static boolean isForm(ModelAndView page) {
    return hasForm(page) || page.getModel().containsKey("hasErrors");
  }

  private static boolean hasForm(ModelAndView page) {
    return page.getModel().containsKey("reading");
  }

  /** The same question may be asked twice in the life of a case; the words for the first are not for the second. */
  private static boolean isOfAnotherTask(ModelAndView page, MultiValueMap<String, String> typed) {
    Object asked = page.getModel().get("taskId");
    String answered = typed.getFirst("taskId");
    return asked != null && answered != null && !asked.equals(answered);
  }

  private Note note(FormDraft draft) {
    String when = Words.time(draft.savedAt(), LocalDate.now(clock));
    return new Note(draft.ended() ? "You were signed out while writing at " + when + "." : "You have a draft from "
        + when + ".", draft.address());
  }
}
