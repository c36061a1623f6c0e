package org.ehccasework.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import org.ehccasework.people.internal.Answers;
import org.ehccasework.people.internal.DraftRows;
import org.ehccasework.people.internal.FormAddress;
import org.ehccasework.people.internal.ReturnTicket;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Drafts of forms: what someone typed and has not sent yet waits in the database for the same person, whichever
 * machine answers next. A form takes part by the hidden fields {@link #TYPED_BY} and {@link #TYPED_ON}.
 */
@Component
public class KeptTyping {

  /** The hidden field with the username of whoever the form was drawn for. */
  public static final String TYPED_BY = "typedBy";
  /** The hidden field with the address of the form's page, which is also what its draft is found by. */
  public static final String TYPED_ON = "typedOn";

  /** On a refused request: the form brought no token of this session, so it is too old or from elsewhere. */
  public static final String STALE = KeptTyping.class.getName() + ".stale";

  private static final String FOUND = KeptTyping.class.getName();

  private final DraftRows rows;
  private final CurrentActor actor;

  KeptTyping(DraftRows rows, CurrentActor actor) {
    this.rows = rows;
    this.actor = actor;
  }

  /** Saves what this request of the person signed in brought; nothing where it is not theirs or too long to keep. */
  public Optional<Instant> save(HttpServletRequest request) {
    return isOwn(request) ? save(actor.username(), request, false) : Optional.empty();
  }

  /** Whether this request brings a form that was drawn for the person signed in. */
  public boolean isOwn(HttpServletRequest request) {
    String typedBy = request.getParameter(TYPED_BY);
    return typedBy != null && !typedBy.isBlank() && typedBy.equals(actor.username());
  }

  private Optional<Instant> save(String username, HttpServletRequest request, boolean ended) {
    return Answers.write(request.getParameterMap())
        .map(text -> rows.save(username, FormAddress.of(request), text, ended));
  }

  /** Keeps what a request brought whose session had ended; true where there was something to keep. */
  public boolean keep(HttpServletRequest request, HttpServletResponse response) {
    String username = request.getParameter(TYPED_BY);
    if (username == null || username.isBlank() || !FormAddress.isFormOfOurs(request)) {
      return false;
    }
    return Answers.write(request.getParameterMap()).filter(text ->
        rows.wait(ReturnTicket.give(request, response), username, FormAddress.of(request), text)).isPresent();
  }

  /** The same where the person has signed in again in another tab: the draft is theirs at once. */
  public Optional<String> keepFor(String username, HttpServletRequest request) {
    return username.equals(request.getParameter(TYPED_BY)) && FormAddress.isFormOfOurs(request)
        ? save(username, request, true).map(at -> FormAddress.of(request)) : Optional.empty();
  }

  /** The page to go on with after this person signed in; what somebody else typed is thrown away. */
  public Optional<String> claim(String username, HttpServletRequest request, HttpServletResponse response) {
    Optional<DraftRows.Unclaimed> typed = ReturnTicket.takeBack(request, response).flatMap(rows::claim)
        .filter(form -> form.username().equals(username));
    typed.ifPresent(form -> rows.save(username, form.address(), form.answers(), true));
    return typed.map(DraftRows.Unclaimed::address);
  }

  /** What the person signed in was typing on this page. */
  public Optional<MultiValueMap<String, String>> of(HttpServletRequest request) {
    Optional<FormDraft> draft = find(FormAddress.of(request));
    draft.ifPresent(found -> request.setAttribute(FOUND, found));
    return draft.map(FormDraft::typed);
  }

  /** The draft that {@link #of} has found for this page, for the page to say so. */
  public Optional<FormDraft> shown(HttpServletRequest request) {
    return Optional.ofNullable((FormDraft) request.getAttribute(FOUND));
  }

  /** The address of the page that is asked for, as its forms say it. */
  public static String addressOf(HttpServletRequest request) {
    return FormAddress.of(request);
  }

  /** @param address as the form's page has it */
  public Optional<FormDraft> find(String address) {
    return rows.find(actor.username(), address);
  }

  /** To be called once a page was saved, or where a draft has outlived its form. */
  public void forget(HttpServletRequest request) {
    rows.erase(actor.username(), FormAddress.of(request));
    request.removeAttribute(FOUND);
  }
}
