package org.ehccasework.web.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ehccasework.web.CleanText;

/**
 * Draws a page as a PDF that can be read aloud (PDF/UA-1) and kept (PDF/A-2a): tagged, with its fonts and colours
 * inside. Loaded when the first one is drawn.
 */
final class Pdf {

  private static final String FONT = "Liberation Sans";
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.setLoggingEnabled(false);   // it would write words of letters into the log
  }

  private Pdf() {}

  /**
   * The page must be well-formed and stand on its own: nothing is fetched for it, its pictures are within. Characters
   * that no XML holds are left out, for a letter must go out whatever was pasted into it.
   */
  static PDDocument draw(String page) throws IOException {
    var builder = new PdfRendererBuilder()
        .usePdfUaAccessibility(true)
        .usePdfAConformance(PdfAConformance.PDFA_2_A)
        .useColorProfile(SRGB)
        .useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true)
        .useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true)
        .useExternalResourceAccessControl(Pdf::isPictureWithin,
            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .withHtmlContent(CleanText.of(page), null);
    try (var renderer = builder.buildPdfRenderer()) {
      return renderer.createPDFKeepOpen();
    }
  }

  private static boolean isPictureWithin(String address, ExternalResourceType kind) {
    return kind == ExternalResourceType.IMAGE_RASTER && address.startsWith("data:image/");
  }

  private static InputStream font(String weight) {
    return Pdf.class.getResourceAsStream("/liberation/LiberationSans-" + weight + ".ttf");
  }
}
