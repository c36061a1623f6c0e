package org.ehccasework.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.casefile.Files;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileRulesTest {

  @ParameterizedTest
  @MethodSource("allowed")
  void takesTheKindsOfFileACaseNeeds(String fileName, byte[] content, String mediaType) {
    FileRules.Checked checked = FileRules.check(fileName, content);
    assertThat(checked.type().mediaType()).isEqualTo(mediaType);
    assertThat(checked.fileName()).isEqualTo(fileName);
  }

  static Stream<Arguments> allowed() {
    return Stream.of(
        arguments("report.pdf", Files.pdf(), "application/pdf"),
        arguments("Report.DOCX", Files.docx(),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        arguments("report.odt", Files.odt(), "application/vnd.oasis.opendocument.text"),
        arguments("report.rtf", Files.text("{\\rtf1\\ansi Hello}"), "application/rtf"),
        arguments("views.txt", Files.text("Kofi likes trains.\nHis café is “Zoë’s”.\n"), "text/plain"),
        arguments("drawing.png", Files.bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A), "image/png"),
        arguments("drawing.jpg", Files.bytes(0xFF, 0xD8, 0xFF, 0xE0), "image/jpeg"),
        arguments("drawing.jpeg", Files.bytes(0xFF, 0xD8, 0xFF, 0xE1), "image/jpeg"),
        arguments("views.mp3", Files.bytes('I', 'D', '3', 3, 0, 0), "audio/mpeg"),
        arguments("views.m4a", Files.bytes(0, 0, 0, 0x20, 'f', 't', 'y', 'p', 'M', '4', 'A', ' '), "audio/mp4"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWhatIsNotWhatItIsCalledAndWhatCouldDoHarm(String fileName, byte[] content, String message) {
    assertThatThrownBy(() -> FileRules.check(fileName, content)).isInstanceOfSatisfying(RuleBroken.class, broken ->
        assertThat(broken.violations()).singleElement().satisfies(violation -> {
          assertThat(violation.field()).isEqualTo("file");
          assertThat(violation.message()).contains(message);
        }));
  }

  static Stream<Arguments> refused() {
    byte[] program = Files.bytes('M', 'Z', 0x90, 0, 3);
    byte[] html = Files.text("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
    byte[] svg = Files.text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
    byte[] macros = Files.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<d/>",
        "word/vbaProject.bin", "x");
    return Stream.of(
        arguments("report.docx", Files.pdf(), "is called .docx but holds a PDF"),
        arguments("photo.exe", Files.pdf(), "is called .exe but holds a PDF"),
        arguments("report.pdf", program, "is called .pdf but does not hold a PDF"),
        arguments("run.exe", program, "Files of this kind cannot be added. Select a PDF, Word document"),
        arguments("report", Files.bytes(0x7F, 'E', 'L', 'F', 2, 1, 1), "Files of this kind cannot be added"),
        arguments("page.html", html, "Files of this kind cannot be added"),
        arguments("notes.txt", html, "is called .txt but does not hold plain text"),
        arguments("drawing.svg", svg, "Files of this kind cannot be added"),
        arguments("drawing.png", svg, "is called .png but does not hold a PNG picture"),
        arguments("run.sh", Files.text("#!/bin/sh\nrm -rf /\n"), "Files of this kind cannot be added"),
        arguments("all.zip", Files.zip("a.txt", "a"), "Files of this kind cannot be added"),
        arguments("report.docx", Files.zip("a.txt", "a"), "is called .docx but does not hold a Word document"),
        arguments("report.docx", macros, "is called .docx but does not hold a Word document"),
        arguments("report.docx", Files.bytes('P', 'K', 3, 4), "is called .docx but does not hold a Word document"),
        arguments("report.odt", Files.zip("mimetype", "application/vnd.oasis.opendocument.text-and-more"),
            "is called .odt but does not hold an OpenDocument text"));
  }

  @Test
  void refusesAnEmptyFileAndOneThatIsTooLarge() {
    assertThatThrownBy(() -> FileRules.check("report.pdf", new byte[0])).isInstanceOfSatisfying(RuleBroken.class,
        broken -> assertThat(broken.violations())
            .containsExactly(new Violation("file", "The file is empty. Select another file.")));
    byte[] large = new byte[(int) DocumentStore.LARGEST + 1];
    assertThatThrownBy(() -> FileRules.check("report.pdf", large)).isInstanceOfSatisfying(RuleBroken.class,
        broken -> assertThat(broken.violations())
            .containsExactly(new Violation("file", "The file must be smaller than 50MB.")));
  }

  @ParameterizedTest
  @CsvSource({
      "C:\\Users\\ama\\report.pdf, report.pdf",
      "../../etc/report.pdf, report.pdf",
      "'re\"po;rt.pdf', re_po_rt.pdf",
      "report, report.pdf",
      "'', document.pdf",
      "..., document.pdf"})
  void givesTheFileANameThatIsSafe(String typed, String kept) {
    assertThat(FileRules.check(typed, Files.pdf()).fileName()).isEqualTo(kept);
  }
}
