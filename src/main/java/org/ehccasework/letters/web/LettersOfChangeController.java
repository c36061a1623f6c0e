package org.ehccasework.letters.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.ehccasework.casefile.BulkResults;
import org.ehccasework.casefile.BulkResults.NotDone;
import org.ehccasework.letters.ApproveNotice;
import org.ehccasework.letters.DifferentCopy;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.RecordDispatch;
import org.ehccasework.letters.internal.LettersOfChange;
import org.ehccasework.letters.internal.LettersOfChange.Waiting;
import org.ehccasework.letters.internal.MailNow;
import org.ehccasework.letters.internal.Recipient;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.Attempt;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Letters about a change of coordinator: many approved and recorded as sent at once, each still a letter of its case. */
@Controller
@RequestMapping("/letters/handover")
@CoordinatorOnly
class LettersOfChangeController {

  static final String ADDRESS = "/letters/handover";
  private static final String NONE_TICKED = "Select at least one letter.";

  private final LettersOfChange letters;
  private final ApproveNotice approve;
  private final RecordDispatch dispatch;
  private final MailNow mailNow;
  private final BulkResults results;
  private final StaffDirectory staff;
  private final TaskForms forms;
  private final FormReader reader;
  private final Clock clock;

  LettersOfChangeController(LettersOfChange letters, ApproveNotice approve, RecordDispatch dispatch, MailNow mailNow,
      BulkResults results, StaffDirectory staff, TaskForms forms, FormReader reader, Clock clock) {
    this.letters = letters;
    this.approve = approve;
    this.dispatch = dispatch;
    this.mailNow = mailNow;
    this.results = results;
    this.staff = staff;
    this.forms = forms;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * A letter in one of the two lists.
   *
   * @param ticked whether it is among those to be done
   * @param copies who gets it, each with the ways their copy can go
   */
  record Row(UUID id, String child, String reference, String caseHref, String coordinator, String prepared,
      String href, boolean ticked, List<CopyWays.Copy> copies) {}

  @GetMapping
  String show(Model model) {
    return draw(reader.showing(form("approve-many"), Map.of()),
        reader.showing(form("dispatch-many"), Map.of("dispatchedOn", LocalDate.now(clock))), null,
        new LinkedMultiValueMap<>(), model);
  }

  @PostMapping("/approve")
  String approve(@RequestParam(required = false) List<UUID> letter, @RequestParam MultiValueMap<String, String> typed,
      HttpServletResponse response, Model model) {
    Reading reading = reader.fromParams(form("approve-many"), typed, Map.of());
    if (letter == null || !reading.isClean()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return draw(reading, reader.showing(form("dispatch-many"), Map.of()), letter == null ? NONE_TICKED : null, typed,
          model);
    }
    String words = reading.answers().text("freePart");
    return run("Approve letters", letter, Status.PREPARED, " approved.",
        one -> approve.approve(new ApproveNotice.Command(one.notice().id(), words)));
  }

  @PostMapping("/dispatch")
  String dispatch(@RequestParam(required = false) List<UUID> letter, @RequestParam MultiValueMap<String, String> typed,
      HttpServletResponse response, Model model) {
    Reading reading = reader.fromParams(form("dispatch-many"), typed, options());
    if (letter == null || !reading.isClean()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return draw(reader.showing(form("approve-many"), Map.of()), reading, letter == null ? NONE_TICKED : null, typed,
          model);
    }
    FormAnswers answers = reading.answers();
    return run("Record letters as sent", letter, Status.APPROVED, " recorded as sent.",
        one -> send(one.notice().id(), answers, CopyWays.different(typed.get(CopyWays.NAME), one.notice().id())));
  }

  private void send(UUID letter, FormAnswers answers, List<DifferentCopy> different) {
    boolean left = dispatch.record(new RecordDispatch.Command(letter, Ways.chosen(answers), Ways.day(answers),
        answers.text("note"), different, Ways.BY_LINK.equals(answers.text("method"))));
    if (!left) {
      mailNow.mail(letter);
    }
  }

  private String run(String title, List<UUID> ids, Status status, String done, Consumer<Waiting> useCase) {
    List<Waiting> chosen = letters.these(ids, status);
    List<NotDone> notDone = new ArrayList<>();
    chosen.forEach(one -> Attempt.problem(() -> useCase.accept(one)).ifPresent(problem ->
        notDone.add(new NotDone(one.notice().caseRef(), one.notice().type().words(), problem))));
    int number = chosen.size() - notDone.size();
    return "redirect:" + results.keep(new BulkResults.Result(title,
        number == 0 ? "" : (number == 1 ? "1 letter" : number + " letters") + done, ADDRESS, notDone));
  }

  private String draw(Reading approving, Reading sending, String refused, MultiValueMap<String, String> typed,
      Model model) {
    model.addAttribute("toApprove", rows(Status.PREPARED, typed));
    model.addAttribute("toSend", rows(Status.APPROVED, typed));
    model.addAttribute("approveForm", form("approve-many"));
    model.addAttribute("approving", approving);
    model.addAttribute("dispatchForm", form("dispatch-many"));
    model.addAttribute("sending", sending);
    model.addAttribute("options", options());
    model.addAttribute("refused", refused);
    model.addAttribute("hasErrors", !approving.isClean() || !sending.isClean());
    return "letters/handover";
  }

  private List<Row> rows(Status status, MultiValueMap<String, String> typed) {
    List<Waiting> waiting = letters.waiting(status);
    Map<UUID, List<Recipient>> copies = letters.copies(waiting);
    return waiting.stream().map(one -> row(one, typed,
        CopyWays.of(one.notice().id(), copies.get(one.notice().id()), typed.get(CopyWays.NAME)))).toList();
  }

  /** All are ticked at first; what was ticked or not stays so when the page comes again. */
  private Row row(Waiting one, MultiValueMap<String, String> typed, List<CopyWays.Copy> copies) {
    String ref = one.file().ref();
    boolean ticked = typed.isEmpty()
        || typed.getOrDefault("letter", List.of()).contains(one.notice().id().toString());
    return new Row(one.notice().id(), one.file().child().fullName(), ref, "/cases/" + ref,
        staff.nameOf(one.file().coordinator()), Words.date(one.notice().preparedOn()),
        LetterState.href(one.notice()), ticked, copies);
  }

  private TaskForm form(String key) {
    return forms.ofPage(key);
  }

  private static Map<String, List<Option>> options() {
    return Map.of("ways", Ways.mailing(List.of()));
  }
}
