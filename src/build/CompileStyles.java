import de.larsgrefer.sass.embedded.SassCompilerFactory;
import com.sass_lang.embedded_protocol.OutputStyle;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/**
 * Run by the build: turns src/main/scss/app.scss and the GOV.UK styles of their web jar into one
 * style sheet. Arguments: the source file, a work folder, the style sheet to write.
 */
class CompileStyles {

  private static final String WEB_JAR = "META-INF/resources/webjars/govuk-frontend/";

  public static void main(String[] args) throws Exception {
    Path source = Path.of(args[0]);
    Path work = Path.of(args[1]);
    Path target = Path.of(args[2]);
    if (upToDate(target, List.of(source.getParent(), Path.of("src/build"), Path.of("pom.xml")))) {
      return;
    }
    Path styles = unpackStyles(work);
    try (var sass = SassCompilerFactory.bundled()) {
      sass.setLoadPaths(List.of(styles.toFile()));
      sass.setQuietDeps(true);
      sass.addSilenceDeprecation("import");
      var css = sass.compileFile(source.toFile(), OutputStyle.COMPRESSED).getCss();
      Files.createDirectories(target.getParent());
      Files.writeString(target, css);
    }
  }

  private static boolean upToDate(Path target, List<Path> sources) throws IOException {
    if (!Files.exists(target)) {
      return false;
    }
    FileTime written = Files.getLastModifiedTime(target);
    for (Path root : sources) {
      try (var files = Files.walk(root)) {
        for (Path file : files.toList()) {
          if (Files.getLastModifiedTime(file).compareTo(written) > 0) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** The compiler reads files, not jars: copies the .scss files out and answers their folder. */
  private static Path unpackStyles(Path work) throws IOException {
    var loader = CompileStyles.class.getClassLoader();
    var pom = new Properties();
    try (InputStream in = loader.getResourceAsStream(
        "META-INF/maven/org.webjars.npm/govuk-frontend/pom.properties")) {
      pom.load(in);
    }
    String root = WEB_JAR + pom.getProperty("version") + "/dist/";
    var connection = (JarURLConnection) loader.getResource(root + "govuk/_base.scss").openConnection();
    try (var jar = connection.getJarFile()) {
      for (var entry : Collections.list(jar.entries())) {
        if (entry.getName().startsWith(root) && entry.getName().endsWith(".scss")) {
          Path file = work.resolve(entry.getName().substring(root.length())).normalize();
          Files.createDirectories(file.getParent());
          Files.copy(jar.getInputStream(entry), file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return work;
  }
}
