package org.ehccasework.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.CaseContacts;
import org.ehccasework.casefile.CaseContacts.Contact;
import org.ehccasework.casefile.KeepPromise;
import org.ehccasework.casefile.LogContact;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FormAnswers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calls, emails and meetings of a case. */
@Controller
@RequestMapping("/cases/{ref}/contacts")
class ContactsController {

  private final CaseDoor door;
  private final CaseContacts contacts;
  private final LogContact logContact;
  private final KeepPromise keepPromise;
  private final MayDo mayDo;
  private final FormPages pages;
  private final StaffDirectory staff;
  private final Clock clock;

  ContactsController(CaseDoor door, CaseContacts contacts, LogContact logContact, KeepPromise keepPromise,
      MayDo mayDo, FormPages pages, StaffDirectory staff, Clock clock) {
    this.door = door;
    this.contacts = contacts;
    this.logContact = logContact;
    this.keepPromise = keepPromise;
    this.mayDo = mayDo;
    this.pages = pages;
    this.staff = staff;
    this.clock = clock;
  }

  /** A contact in the list. */
  record Entry(String title, String by, String when, String text) {}

  @GetMapping
  @CaseReaders
  String list(@PathVariable String ref, Model model) {
    door.toRead(ref);
    model.addAttribute("entries", contacts.of(ref).stream().map(this::entry).toList());
    model.addAttribute("mayAdd", mayDo.casework(ref));
    return "casefile/contacts";
  }

  @GetMapping("/new")
  @CoordinatorOnly
  String ask(@PathVariable String ref, Model model) {
    door.toWork(ref);
    return pages.contact(ref).show(Map.of("on", LocalDate.now(clock)), model);
  }

  @PostMapping("/new")
  @CoordinatorOnly
  String save(@PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    door.toWork(ref);
    return pages.contact(ref).save(typed, answers -> logContact.log(command(ref, answers)), model, response);
  }

  /** @param back "my-work" or nothing, which means where the case is */
  @PostMapping("/{id}/kept")
  @CoordinatorOnly
  String kept(@PathVariable String ref, @PathVariable UUID id, @RequestParam(defaultValue = "") String back) {
    keepPromise.keep(new KeepPromise.Command(ref, id));
    return back.equals("my-work") ? "redirect:/my-work?kept=yes" : "redirect:/cases/" + ref + "/where?kept=yes";
  }

  private static LogContact.Command command(String ref, FormAnswers answers) {
    return new LogContact.Command(ref, CaseContacts.Kind.valueOf(answers.text("kind")), answers.text("withWhom"),
        answers.date("on").orElse(null), answers.text("note"), answers.text("followUp"),
        answers.date("followUpOn").orElse(null), LogContact.Promised.more(answers));
  }

  private Entry entry(Contact contact) {
    return new Entry(contact.title(), staff.nameOf(contact.loggedBy()), Words.date(contact.on()),
        ContactWords.text(contact));
  }
}
