package org.ehccasework.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Reads PDF files as a checker and as a screen reader do. */
public final class PdfCheck {

  private final PDDocument pdf;
  private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
  private final StringBuilder aloud = new StringBuilder();

  private PdfCheck(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** Asks veraPDF for every rule of PDF/UA-1 and of PDF/A-2a. */
  public static void passes(byte[] file) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
          var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        var result = validator.validate(parser);
        assertThat(result.getTotalAssertions()).isGreaterThan(100);
        assertThat(result.getTestAssertions()).extracting(broken -> broken.getRuleId() + " " + broken.getMessage())
            .as(flavour.toString()).isEmpty();
        assertThat(result.isCompliant()).isTrue();
      }
    }
  }

  /** The text in the order of its tags, without spaces, bullets and the feet of pages. */
  public static String aloud(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      var check = new PdfCheck(pdf);
      check.read();
      return bare(check.aloud.toString());
    }
  }

  /** How many tags of this kind there are, as "L" for lists and "LI" for their items. */
  public static long tags(byte[] file, String kind) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return tags(pdf.getDocumentCatalog().getStructureTreeRoot(), kind);
    }
  }

  private static long tags(PDStructureNode node, String kind) {
    return node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
        .mapToLong(element -> tags(element, kind) + (element.getStructureType().equals(kind) ? 1 : 0)).sum();
  }

  /** The title the reader's window shows. */
  public static String title(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      return pdf.getDocumentInformation().getTitle();
    }
  }

  /** As {@link #aloud} leaves it. */
  public static String bare(String text) {
    return text.replaceAll("[\\s•\u00a0]+", "");
  }

  private void read() throws IOException {
    for (PDPage page : pdf.getPages()) {
      Map<Integer, String> texts = new HashMap<>();
      var extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      extractor.getMarkedContents().forEach(content -> keep(content, texts));
      marked.put(page, texts);
    }
    speak(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
  }

  private static void keep(PDMarkedContent content, Map<Integer, String> texts) {
    var words = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        words.append(letter.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        keep(inner, texts);
      }
    }
    texts.merge(content.getMCID(), words.toString(), String::concat);
  }

  private void speak(PDStructureNode node, PDPage page) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        speak(element, element.getPage() == null ? page : element.getPage());
      } else if (kid instanceof Integer mcid) {
        aloud.append(marked.get(page).getOrDefault(mcid, ""));
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage on = reference.getPage() == null ? page : reference.getPage();
        aloud.append(marked.get(on).getOrDefault(reference.getMCID(), ""));
      }
    }
  }
}
