package org.ehccasework.web.print;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Hands a page for paper out as a PDF file, drawn when it is asked for. Nothing is sent before the whole document is
 * laid out, so that a failure is still answered with a page; then it flows out without being kept a second time.
 */
@Component
public class PaperDownload {

  private final ITemplateEngine templates;

  PaperDownload(ITemplateEngine templates) {
    this.templates = templates;
  }

  public void send(Paper paper, HttpServletResponse response) throws IOException {
    String page = templates.process(paper.template(), new Context(Locale.UK, paper.values()));
    try (PDDocument pdf = Pdf.draw(page)) {
      response.setContentType(MediaType.APPLICATION_PDF_VALUE);
      response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment().filename(paper.fileName() + ".pdf").build().toString());
      pdf.save(response.getOutputStream());
    }
  }
}
