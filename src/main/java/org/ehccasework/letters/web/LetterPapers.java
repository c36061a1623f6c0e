package org.ehccasework.letters.web;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.PersonNeeds;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.internal.Copy;
import org.ehccasework.letters.internal.Recipient;
import org.ehccasework.letters.internal.Recipient.Part;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.letters.internal.Sheets.Sheet;
import org.ehccasework.people.CouncilFaces;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.print.Paper;
import org.springframework.stereotype.Component;

/** Lays letters out for paper, one copy for each who gets it: nobody learns the address of another. */
@Component
class LetterPapers {

  private final Sheets sheets;
  private final CaseFiles files;
  private final CouncilFaces councils;

  LetterPapers(Sheets sheets, CaseFiles files, CouncilFaces councils) {
    this.sheets = sheets;
    this.files = files;
    this.councils = councils;
  }

  /** The copy to the recipient at this place, counted from 1; one without an address where there is none yet. */
  Paper of(UUID id, int copy) {
    Sheet sheet = sheets.of(id);
    return of(sheet, copy, sheet.notice().notice().status());
  }

  /** The copy of a letter that its recipient opens by link, also while other copies have not left yet. */
  Paper asLeft(Sheet sheet, int copy) {
    return of(sheet, copy, Status.DISPATCHED);
  }

  private Paper of(Sheet sheet, int copy, Status status) {
    String ref = sheet.notice().caseRef();
    boolean nobody = sheet.copies().isEmpty() && copy == 1;
    Recipient to = nobody ? null : at(sheet, copy).to();
    return new Paper("letters/paper", Map.of("reference", ref, "letter", nobody ? sheet.letter()
        : sheet.own().get(copy - 1), "status", status.name(), "address",
        nobody ? List.of() : address(to), "copyFor", copyFor(sheet, to), "large",
        to != null && to.needs().contains(PersonNeeds.Format.LARGE_PRINT.words().toLowerCase()),
        "logo", logo(sheet)), ref + "-letter");
  }

  /** As data within the page; blank where there is none, or none yet when the letter was approved. */
  private String logo(Sheet sheet) {
    Instant approved = sheet.notice().notice().approvedAt();
    return councils.logo(files.get(sheet.notice().caseRef()).authorityId())
        .filter(logo -> approved == null || !logo.since().isAfter(approved))
        .map(logo -> "data:" + logo.type() + ";base64," + Base64.getEncoder().encodeToString(logo.bytes())).orElse("");
  }

  /** Whose copy of a letter to the family it is; blank on the family's own, and on letters to bodies. */
  private static String copyFor(Sheet sheet, Recipient to) {
    boolean own = to == null || to.isFamily() || to.part() == Part.BODY && !sheet.notice().type().toFamily();
    return own ? "" : to.organisation() == null ? to.name() : to.name() + ", " + to.organisation();
  }

  private static Copy at(Sheet sheet, int copy) {
    if (copy < 1 || copy > sheet.copies().size()) {
      throw new NotFound("There is no such copy of this letter.");
    }
    return sheet.copies().get(copy - 1);
  }

  private static List<String> address(Recipient recipient) {
    return Stream.of(recipient.name(), recipient.organisation(), recipient.address())
        .filter(part -> part != null).flatMap(part -> Stream.of(part.split("\\R|,\\s"))).map(String::strip)
        .filter(line -> !line.isEmpty()).distinct().toList();
  }
}
