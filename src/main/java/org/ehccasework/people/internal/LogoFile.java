package org.ehccasework.people.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Tells from a file's bytes alone whether it can be a logo: a PNG or JPEG picture of a fair size. */
public final class LogoFile {

  /** Bytes: it goes to every browser. */
  static final int LARGEST = 200 * 1024;
  private static final int LONGEST_SIDE = 2000;

  private LogoFile() {}

  /** What is wrong with it, and how to put it right; empty where nothing is. */
  public static Optional<String> fault(byte[] content) {
    if (content.length > LARGEST) {
      return Optional.of("The logo must be smaller than 200KB. Make the picture smaller and choose it again");
    }
    if (typeOf(content) == null) {
      return Optional.of("The logo must be a PNG or JPEG picture");
    }
    return readable(content) ? Optional.empty()
        : Optional.of("The logo must be a PNG or JPEG picture of 2,000 by 2,000 pixels or fewer that can be opened");
  }

  /** The media type, or null where it is neither. */
  public static String typeOf(byte[] content) {
    if (begins(content, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) {
      return "image/png";
    }
    return begins(content, 0xff, 0xd8, 0xff) ? "image/jpeg" : null;
  }

  /** The size stands in the first bytes: nothing large is ever unpacked. */
  private static boolean readable(byte[] content) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return false;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        boolean fair = reader.getWidth(0) <= LONGEST_SIDE && reader.getHeight(0) <= LONGEST_SIDE;
        return fair && reader.read(0) != null;
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      return false;
    }
  }

  private static boolean begins(byte[] content, int... signs) {
    if (content.length < signs.length) {
      return false;
    }
    for (int at = 0; at < signs.length; at++) {
      if ((content[at] & 0xff) != signs[at]) {
        return false;
      }
    }
    return true;
  }
}
