package org.ehccasework.settings.internal;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A file of the register as it is kept between looking and taking over: one CSV, packed. */
final class RegisterFile {

  /** Bytes; the whole register has about 65 million. */
  private static final int LARGEST = 200_000_000;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private RegisterFile() {}

  /** Packs what was uploaded: a CSV, or a zip with one CSV in it. */
  static byte[] pack(byte[] uploaded) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var in = csv(uploaded); var out = new GZIPOutputStream(packed)) {
      byte[] part = new byte[64 * 1024];
      long all = 0;
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        all += read;
        if (all > LARGEST) {
          throw new IOException("The file is larger than the whole register.");
        }
        out.write(part, 0, read);
      }
    }
    return packed.toByteArray();
  }

  private static InputStream csv(byte[] uploaded) throws IOException {
    if (uploaded.length < 2 || uploaded[0] != 'P' || uploaded[1] != 'K') {
      return new ByteArrayInputStream(uploaded);
    }
    var zip = new ZipInputStream(new ByteArrayInputStream(uploaded));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory() && entry.getName().toLowerCase().endsWith(".csv")) {
        return zip;
      }
    }
    throw new IOException("The zip file holds no CSV file.");
  }

  /** The text, in UTF-8 if all of it is, else in the Windows letters the register is published in. */
  static Reader open(byte[] packed) throws IOException {
    return reader(packed, isUtf8(packed) ? StandardCharsets.UTF_8 : WINDOWS);
  }

  private static boolean isUtf8(byte[] packed) throws IOException {
    var strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (var in = new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(packed), 64 * 1024), strict)) {
      char[] part = new char[64 * 1024];
      while (in.read(part) >= 0) {
        continue;
      }
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private static Reader reader(byte[] packed, Charset charset) throws IOException {
    var in = new BufferedReader(new InputStreamReader(
        new GZIPInputStream(new ByteArrayInputStream(packed), 64 * 1024), charset), 64 * 1024);
    in.mark(1);
    if (in.read() != '\uFEFF') {
      in.reset();
    }
    return in;
  }
}
