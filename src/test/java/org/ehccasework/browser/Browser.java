package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at a browser: signs in, reads, fills in forms by the names of their fields, presses buttons. */
public final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
  private static final Path DRIVER = Path.of(System.getenv().getOrDefault("CHROMEDRIVER", "/usr/bin/chromedriver"));
  private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int WIDE = 1366;
  private static final int PHONE = 390;
  private static final int NARROWEST = 320;
  private static final int HEIGHT = 900;

  /** Browsers nobody sits at, with and without scripts: to start one takes longer than many a test. */
  private static final Map<Boolean, Deque<ChromeDriver>> IDLE =
      Map.of(true, new ConcurrentLinkedDeque<>(), false, new ConcurrentLinkedDeque<>());

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(
        () -> IDLE.values().stream().flatMap(Deque::stream).forEach(ChromeDriver::quit)));
  }

  private final ChromeDriver driver;
  private final String address;
  private final boolean scripts;

  Browser(int port, boolean scripts) {
    ChromeDriver idle = IDLE.get(scripts).poll();
    this.driver = idle == null ? start(scripts) : idle;
    this.address = "http://localhost:" + port;
    this.scripts = scripts;
  }

  private static ChromeDriver start(boolean scripts) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic",
        "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--window-size=" + WIDE + "," + HEIGHT);
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
    if (!scripts) {
      options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    return new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(), options);
  }

  /** What keeps a browser from being started, in a sentence; null where nothing does. */
  static String missing() {
    String missing = Stream.of(CHROMIUM, DRIVER).filter(file -> !Files.isExecutable(file)).map(Path::toString)
        .collect(Collectors.joining(" and no "));
    return missing.isEmpty() ? null : "There is no " + missing + ".";
  }

  Browser signIn(String username, String password) {
    open("/sign-in");
    driver.findElement(By.name("username")).sendKeys(username);
    driver.findElement(By.name("password")).sendKeys(password);
    press("Sign in");
    return this;
  }

  void signOut() {
    press("Sign out");
  }

  /** As when the session has ended on the server while the page was open. */
  Browser loseTheSession() {
    driver.manage().deleteAllCookies();
    return this;
  }

  Browser open(String path) {
    driver.get(address + path);
    return this;
  }

  String path() {
    return driver.getCurrentUrl().replace(address, "");
  }

  String title() {
    return driver.findElement(By.tagName("h1")).getText();
  }

  String text() {
    return driver.findElement(By.tagName("main")).getText();
  }

  /** What stands in a field, found by its name. */
  String typed(String name) {
    return driver.findElement(By.name(name)).getDomProperty("value");
  }

  /** What the browser has complained of since it was last asked: errors of scripts, of the content policy. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
  }

  /** Takes the token of the session out of every form of the page. */
  Browser loseTheToken() {
    ((JavascriptExecutor) driver).executeScript(
        "document.querySelectorAll('input[name=_csrf]').forEach(token => token.remove())");
    return this;
  }

  /** Posts by this session from outside any page; the status of the answer. */
  int post(String path, String body) {
    String cookies = driver.manage().getCookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).header("Cookie", cookies)
        .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)).build();
    try {
      return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Waits for an element of a page that scripts draw. */
  Browser await(String css) {
    new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)));
    return this;
  }

  /** Where an element begins, in pixels from the top. */
  int topOf(String css) {
    return driver.findElement(By.cssSelector(css)).getLocation().getY();
  }

  boolean has(String css) {
    return !driver.findElements(By.cssSelector(css)).isEmpty();
  }

  /** Follows a link by its words, or by how they begin. */
  Browser follow(String words) {
    leave(driver.findElement(By.xpath("//main//a[starts-with(normalize-space(.), \"" + words + "\")]")));
    return this;
  }

  /** Follows the link of a banner to what comes next. */
  Browser next() {
    leave(driver.findElement(By.cssSelector("a.govuk-notification-banner__link")));
    return this;
  }

  Browser press(String words) {
    leave(driver.findElement(By.xpath("//button[not(@aria-hidden)][contains(normalize-space(.), '" + words + "')]")));
    return this;
  }

  /** Presses the one main button of the page. */
  Browser pressMain() {
    leave(driver.findElement(By.cssSelector("main button.govuk-button:not(.govuk-button--secondary):not(.govuk-button--warning)")));
    return this;
  }

  private void leave(WebElement pressed) {
    WebElement page = driver.findElement(By.tagName("html"));
    pressed.click();
    // while the next page comes the old one can answer with an error of any kind
    new WebDriverWait(driver, PATIENCE).ignoring(WebDriverException.class).until(ExpectedConditions.stalenessOf(page));
  }

  /** Lets what scripts do at intervals happen a hundred times as often on the pages opened from now on. */
  Browser hurry() {
    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source",
        "const every = window.setInterval; window.setInterval = (work, time) => every(work, time / 100);"));
    return this;
  }

  /** As if this long had passed for the scripts of the page. */
  Browser later(Duration passed) {
    ((JavascriptExecutor) driver).executeScript(
        "const now = Date.now; Date.now = () => now() + arguments[0]", passed.toMillis());
    return this;
  }

  /** Waits until these words stand in the part of the page found by the selector. */
  Browser waitFor(String css, String words) {
    new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(css), words));
    return this;
  }

  /** Waits until the part of the page found by the selector is not to be seen. */
  Browser waitUntilGone(String css) {
    new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(css)));
    return this;
  }

  /** Presses a button that leaves the page where it is. */
  Browser click(String css) {
    driver.findElement(By.cssSelector(css)).click();
    return this;
  }

  /** Ticks the box with this id. */
  Browser tick(String id) {
    driver.findElement(By.id(id)).click();
    return this;
  }

  /** Fills in a form by the names of its fields; a date is three boxes, a list its rows. */
  Browser fill(Map<String, ?> answers) {
    answers.forEach(this::fill);
    return this;
  }

  private void fill(String name, Object value) {
    if (value instanceof LocalDate date) {
      type(name + "-day", date.getDayOfMonth());
      type(name + "-month", date.getMonthValue());
      type(name + "-year", date.getYear());
    } else if (value instanceof List<?> many && !many.isEmpty() && many.get(0) instanceof Map<?, ?>) {
      for (int row = 0; row < many.size(); row++) {
        String prefix = name + "[" + row + "].";
        ((Map<?, ?>) many.get(row)).forEach((column, cell) -> fill(prefix + column, cell));
      }
    } else if (value instanceof List<?> ticked) {
      ticked.forEach(one -> choose(name, one));
    } else {
      one(name, value);
    }
  }

  private void one(String name, Object value) {
    WebElement field = driver.findElement(By.name(name));
    String type = String.valueOf(field.getDomAttribute("type"));
    if (field.getTagName().equals("select")) {
      new Select(field).selectByValue(value.toString());
    } else if (type.equals("file")) {
      field.sendKeys(value.toString());
    } else if (type.equals("radio")) {
      choose(name, value);
    } else if (type.equals("checkbox")) {
      if (Boolean.parseBoolean(value.toString()) != field.isSelected()) {
        field.click();
      }
    } else {
      type(name, value);
    }
  }

  private void choose(String name, Object value) {
    WebElement choice = driver.findElement(By.cssSelector("input[name='" + name + "'][value='" + value + "']"));
    if (!choice.isSelected()) {
      choice.click();
    }
  }

  private void type(String name, Object value) {
    WebElement field = driver.findElement(By.name(name));
    field.clear();
    field.sendKeys(value.toString());
  }

  /** What printing adds after the link with these words; "none" where it adds nothing. */
  String printedAfter(String words) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    WebElement link = driver.findElement(By.linkText(words));
    Object added = ((JavascriptExecutor) driver).executeScript(
        "return getComputedStyle(arguments[0], '::after').content", link);
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    return added.toString();
  }

  /** The words of the page as it comes out of the printer. */
  String paper() {
    byte[] pdf = Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      Files.write(Files.createDirectories(Path.of("target", "screenshots")).resolve("paper.pdf"), pdf);
      return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shows the page as with these settings of the person's own: a medium, or a feature such as "forced-colors". */
  Browser showing(String medium, Map<String, String> features) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium, "features", features.entrySet()
        .stream().map(each -> Map.of("name", each.getKey(), "value", each.getValue())).toList()));
    return this;
  }

  /** What a style of the first part of the page found by the selector comes out as. */
  String style(String css, String property) {
    return String.valueOf(((JavascriptExecutor) driver).executeScript(
        "return getComputedStyle(document.querySelector(arguments[0])).getPropertyValue(arguments[1])", css, property));
  }

  boolean isShown(String css) {
    return driver.findElements(By.cssSelector(css)).stream().anyMatch(WebElement::isDisplayed);
  }

  /** With the spacing of WCAG 1.4.12 and at 320 pixels nothing needs scrolling sideways. */
  Browser bearsWiderText() {
    ((JavascriptExecutor) driver).executeScript("const wide = new CSSStyleSheet(); wide.replaceSync('* {"
        + " line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }"
        + " p { margin-bottom: 2em !important }'); document.adoptedStyleSheets = [wide];");
    resize(NARROWEST);
    Object wider = ((JavascriptExecutor) driver).executeScript(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) wider).intValue()).as("sideways scroll of %s with wider text", path()).isLessThanOrEqualTo(0);
    ((JavascriptExecutor) driver).executeScript("document.adoptedStyleSheets = [];");
    resize(WIDE);
    return this;
  }

  /** The words of the links and buttons the Tab key reaches, in its order; each must show that it has the focus. */
  List<String> tabThrough(int steps) {
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      new Actions(driver).sendKeys(Keys.TAB).perform();
      WebElement now = driver.switchTo().activeElement();
      assertThat(now.getCssValue("outline-style") + now.getCssValue("box-shadow")).as("focus on " + now.getText())
          .isNotEqualTo("nonenone");
      reached.add(now.getText());
    }
    return reached;
  }

  /** No violation of WCAG 2.2 A and AA on this page, and no sideways scroll at 320 pixels. */
  Browser isAccessible() {
    List<Rule> violations = new AxeBuilder().withTags(STANDARDS).analyze(driver).getViolations();
    assertThat(violations).as("accessibility of " + path()).extracting(rule -> rule.getId() + ": " + rule.getNodes())
        .isEmpty();
    resize(NARROWEST);
    Object wider = ((JavascriptExecutor) driver).executeScript(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) wider).intValue()).as("sideways scroll of %s at 320 px", path()).isLessThanOrEqualTo(0);
    resize(WIDE);
    return this;
  }

  /** Keeps pictures of the page, wide and as on a phone, under {@code target/screenshots}. */
  Browser picture(String name) {
    for (int width : new int[] {WIDE, PHONE}) {
      driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
      resize(width);
      ((JavascriptExecutor) driver).executeScript("document.activeElement.blur(); window.scrollTo(0, 0)");
      Number height = (Number) ((JavascriptExecutor) driver).executeScript("return document.documentElement.scrollHeight");
      resize(width, height.intValue());
      keep(name + "-" + width + ".png");
    }
    resize(WIDE);
    return this;
  }

  /** Keeps a picture for the README's tour, wide, where one is asked for by {@code -Dtour=folder}. */
  Browser tour(String name) {
    return tour(name, WIDE);
  }

  /** The same as on a phone. */
  Browser tourOnPhone(String name) {
    return tour(name, PHONE);
  }

  private Browser tour(String name, int width) {
    TourPicture.folder().ifPresent(folder -> {
      driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
      resize(width);
      ((JavascriptExecutor) driver).executeScript("document.activeElement.blur(); window.scrollTo(0, 0)");
      Number height = (Number) ((JavascriptExecutor) driver).executeScript("return document.documentElement.scrollHeight");
      resize(width, Math.min(height.intValue(), TourPicture.HIGHEST));
      TourPicture.keep(driver.getScreenshotAs(OutputType.BYTES), folder.resolve(name + ".png"));
      resize(WIDE);
    });
    return this;
  }

  private void keep(String file) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "screenshots"));
      Files.write(folder.resolve(file), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Headless Chromium has no window narrower than 500 pixels, so the viewport itself is set. */
  private void resize(int width) {
    resize(width, HEIGHT);
  }

  private void resize(int width, int height) {
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  @Override
  public void close() {
    try {
      forget();
      IDLE.get(scripts).add(driver);
    } catch (WebDriverException stuck) {
      driver.quit();
    }
  }

  /** A new tab, which has nothing of what was set in the old ones, and no cookies, store or log of who sat here. */
  private void forget() {
    Set<String> used = driver.getWindowHandles();
    driver.switchTo().newWindow(WindowType.TAB);
    String fresh = driver.getWindowHandle();
    used.forEach(tab -> driver.switchTo().window(tab).close());
    driver.switchTo().window(fresh);
    // or the keyboard's focus would not be drawn in it
    driver.executeCdpCommand("Page.bringToFront", Map.of());
    driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", address, "storageTypes", "all"));
    complaints();
  }
}
