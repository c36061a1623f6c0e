package org.ehccasework.letters.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ehccasework.letters.internal.Recipient;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.letters.internal.Sheets.Sheet;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.print.Paper;
import org.springframework.stereotype.Component;

/** Lays letters out for paper, one copy for each who gets it: nobody learns the address of another. */
@Component
class LetterPapers {

  private final Sheets sheets;

  LetterPapers(Sheets sheets) {
    this.sheets = sheets;
  }

  /** The copy to the recipient at this place, counted from 1; one without an address where there is none yet. */
  Paper of(UUID id, int copy) {
    Sheet sheet = sheets.of(id);
    String ref = sheet.notice().caseRef();
    return new Paper("letters/paper", Map.of("reference", ref, "letter", sheet.letter(),
        "status", sheet.notice().notice().status().name(), "address", address(sheet.to(), copy)), ref + "-letter");
  }

  private static List<String> address(List<Recipient> to, int copy) {
    if (to.isEmpty() && copy == 1) {
      return List.of();
    }
    if (copy < 1 || copy > to.size()) {
      throw new NotFound("There is no such copy of this letter.");
    }
    Recipient recipient = to.get(copy - 1);
    return Stream.of(recipient.name(), recipient.organisation(), recipient.address())
        .filter(part -> part != null).flatMap(part -> Stream.of(part.split("\\R|,\\s"))).map(String::strip)
        .filter(line -> !line.isEmpty()).distinct().toList();
  }
}
