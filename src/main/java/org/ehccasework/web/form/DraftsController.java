package org.ehccasework.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ehccasework.people.FormDraft;
import org.ehccasework.people.KeptTyping;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

/** Saves drafts of forms: every 30 seconds by the script, or when someone saves to come back later. */
@Controller
class DraftsController {

  private static final Pattern CASE = Pattern.compile("/cases/(EHC-\\d{4}-\\d{4,})/.*");

  private final KeptTyping kept;
  private final Clock clock;

  DraftsController(KeptTyping kept, Clock clock) {
    this.kept = kept;
    this.clock = clock;
  }

  /** The script's own request; it shows the answer beside the form. */
  @PostMapping(path = "/drafts", params = "draftBy=script", produces = "text/plain;charset=UTF-8")
  @ResponseBody
  ResponseEntity<String> save(HttpServletRequest request) {
    if (!kept.isOwn(request)) {
      return ResponseEntity.status(HttpStatus.CONFLICT).body("Not saved: somebody else has signed in here.");
    }
    Optional<Instant> saved = kept.save(request);
    return saved.map(at -> ResponseEntity.ok("Saved at " + Words.time(at, today())))
        .orElseGet(() -> ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE).body("Too long to keep as a draft."));
  }

  /** The button of the form, which needs no script. */
  @PostMapping("/drafts")
  String saveForLater(HttpServletRequest request) {
    if (!kept.isOwn(request)) {
      throw new RuleBroken("", "Somebody else has signed in here. Go back in the browser: what was typed is there.");
    }
    if (kept.save(request).isEmpty()) {
      throw new RuleBroken("", "This is too long to keep as a draft. Go back in the browser and shorten it.");
    }
    return "redirect:" + UriComponentsBuilder.fromPath("/drafts/saved").queryParam("at", "{at}")
        .build(KeptTyping.addressOf(request));
  }

  @GetMapping("/drafts/saved")
  String saved(@RequestParam(defaultValue = "") String at, Model model) {
    Optional<FormDraft> draft = kept.find(at);
    if (draft.isEmpty()) {
      return "redirect:/my-work";
    }
    Matcher ofCase = CASE.matcher(at);
    model.addAttribute("saved", Words.time(draft.get().savedAt(), today()));
    model.addAttribute("address", at);
    model.addAttribute("caseRef", ofCase.matches() ? ofCase.group(1) : null);
    return "web/draft-saved";
  }

  @PostMapping("/drafts/start-again")
  String startAgain(@RequestParam(defaultValue = "/my-work") String at, HttpServletRequest request) {
    Optional<FormDraft> draft = kept.find(at);
    kept.forget(request);
    return "redirect:" + draft.map(FormDraft::address).orElse("/my-work");
  }

  /** Asked for by the script when someone wants to stay signed in: asking is all it takes. */
  @GetMapping("/stay-signed-in")
  ResponseEntity<Void> staySignedIn() {
    return ResponseEntity.noContent().build();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
