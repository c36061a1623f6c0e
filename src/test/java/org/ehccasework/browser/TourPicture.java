package org.ehccasework.browser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A picture for the README, made small: a page has few colours, so that a palette loses nothing to see. */
final class TourPicture {

  /** In pixels; what lies further down a long page is cut off. */
  static final int HIGHEST = 1300;
  private static final int COLOURS = 64;

  private TourPicture() {}

  /** Where the pictures go; empty where none are asked for. */
  static Optional<Path> folder() {
    return Optional.ofNullable(System.getProperty("tour")).filter(folder -> !folder.isBlank()).map(Path::of);
  }

  static void keep(byte[] screenshot, Path file) {
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(small(ImageIO.read(new ByteArrayInputStream(screenshot))), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage small(BufferedImage full) {
    Map<Integer, Integer> counted = new HashMap<>();
    for (int y = 0; y < full.getHeight(); y++) {
      for (int x = 0; x < full.getWidth(); x++) {
        counted.merge(full.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
      }
    }
    List<Integer> palette = counted.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(COLOURS).map(Map.Entry::getKey).toList();
    Map<Integer, Integer> places = new HashMap<>();
    counted.keySet().forEach(colour -> places.put(colour, nearest(palette, colour)));
    int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
    var model = new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    var small = new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    for (int y = 0; y < full.getHeight(); y++) {
      for (int x = 0; x < full.getWidth(); x++) {
        small.getRaster().setSample(x, y, 0, places.get(full.getRGB(x, y) & 0xFFFFFF));
      }
    }
    return small;
  }

  private static int nearest(List<Integer> palette, int colour) {
    return IntStream.range(0, palette.size()).boxed()
        .min(Comparator.comparingInt(place -> distance(palette.get(place), colour))).orElseThrow();
  }

  private static int distance(int one, int other) {
    int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
    int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
    int blue = (one & 0xFF) - (other & 0xFF);
    return red * red + green * green + blue * blue;
  }
}
