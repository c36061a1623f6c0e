package org.ehccasework.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {

  @Test
  void aLetterIsDrawnWhateverWasPastedIntoIt() throws Exception {
    String page = "<html lang=\"en\"><head><title>Letter</title></head>"
        + "<body style=\"font-family: 'Liberation Sans'\"><p>About: Ro\0wan\1 Ash\uFFFEby 😀 学校</p></body></html>";
    try (PDDocument drawn = Pdf.draw(page)) {
      assertThat(new PDFTextStripper().getText(drawn)).contains("About: Rowan Ashby");
    }
  }
}
