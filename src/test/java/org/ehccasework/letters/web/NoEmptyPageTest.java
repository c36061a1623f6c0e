package org.ehccasework.letters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ehccasework.letters.Letter;
import org.ehccasework.letters.Letter.Block;
import org.ehccasework.letters.Letter.Kind;
import org.ehccasework.web.print.Paper;
import org.ehccasework.web.print.PaperDownload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;

/** Letters of many lengths, among them those that just fill a page. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class NoEmptyPageTest {

  @Autowired PaperDownload papers;

  @ParameterizedTest
  @CsvSource({"8, 4", "8, 5", "8, 6", "9, 3", "9, 4", "9, 5"})
  void noPageOfALetterIsEmpty(int paragraphs, int items) throws Exception {
    assertThat(linesOfEachPage(letter(paragraphs, items))).allMatch(lines -> lines > 2);
  }

  private static Letter letter(int paragraphs, int items) {
    var blocks = new ArrayList<Block>();
    blocks.add(block(Kind.PARAGRAPH, "13 October 2026"));
    blocks.add(block(Kind.PARAGRAPH, "Dear Abena Mensah"));
    Collections.nCopies(paragraphs, "A line.").forEach(line -> blocks.add(block(Kind.PARAGRAPH, line)));
    blocks.add(new Block(Kind.LIST, Set.of(), Collections.nCopies(items, "an item")));
    blocks.add(block(Kind.HEADING, "Who to contact"));
    blocks.add(block(Kind.PARAGRAPH, "Priya Testing is the coordinator for this case."));
    blocks.add(block(Kind.PARAGRAPH, "Yours sincerely"));
    blocks.add(block(Kind.PARAGRAPH, "Priya Testing, coordinator\nTestshire Council"));
    return new Letter("We will assess Kofi Mensah", blocks);
  }

  private static Block block(Kind kind, String text) {
    return new Block(kind, Set.of(), List.of(text));
  }

  /** With the two lines at its foot. */
  private List<Long> linesOfEachPage(Letter letter) throws Exception {
    var file = new MockHttpServletResponse();
    papers.send(new Paper("letters/paper", Map.of("reference", "EHC-2026-0001", "letter", letter, "status", "PREPARED",
        "address", List.of("Abena Mensah", "4 Elm Road"), "copyFor", "", "large", false, "logo", ""), "letter"), file);
    var lines = new ArrayList<Long>();
    try (var pdf = Loader.loadPDF(file.getContentAsByteArray())) {
      var words = new PDFTextStripper();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        words.setStartPage(page);
        words.setEndPage(page);
        lines.add(words.getText(pdf).lines().filter(line -> !line.isBlank()).count());
      }
    }
    return lines;
  }
}
