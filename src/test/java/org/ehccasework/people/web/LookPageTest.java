package org.ehccasework.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.ehccasework.people.BootstrapPeople;
import org.ehccasework.people.Role;
import org.ehccasework.people.Staff;
import org.ehccasework.people.StaffMember;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class LookPageTest {

  @Autowired MockMvc browser;
  @Autowired BootstrapPeople bootstrap;

  private Staff staff;
  private StaffMember ada;

  @BeforeEach
  void people() {
    staff = new Staff(bootstrap);
    ada = staff.add("Ada Admin", Role.ADMINISTRATOR);
  }

  @Test
  void beginsWithTheStandardLook() throws Exception {
    Document page = page(ada);
    assertThat(page.select("h1").eachText()).containsExactly("Logo and colours");
    assertThat(page.select("#brand").val()).isEqualTo("#0b4f5c");
    assertThat(page.select("link[href*=council], header img")).isEmpty();
  }

  @Test
  void givesPagesTheCouncilsColoursUnderAnAddressThatMayBeKept() throws Exception {
    assertThat(save(null, "brand", "#5A1F5A", "link", "1d3c8f", "button", "").getRedirectedUrl())
        .isEqualTo("/admin/look");
    String href = page(ada).select("link[href*=council]").attr("href");
    assertThat(href).isEqualTo("/assets/council/" + staff.authority.id() + "/1.css");
    var css = browser.perform(get(href)).andReturn().getResponse();
    assertThat(css.getContentType()).startsWith("text/css");
    assertThat(css.getHeader("Cache-Control")).contains("max-age=31536000", "immutable");
    assertThat(css.getContentAsString()).contains("--app-brand: #5a1f5a", "color: #1d3c8f", "#00703c");
    assertThat(browser.perform(get(href).header("If-None-Match", css.getHeader("ETag"))).andReturn().getResponse()
        .getStatus()).isEqualTo(304);
    save(null, "brand", "#5a1f5b", "link", "", "button", "");
    assertThat(page(ada).select("link[href*=council]").attr("href")).endsWith("/2.css");
    assertThat(browser.perform(get(href)).andReturn().getResponse().getHeader("Cache-Control")).isEqualTo("no-cache");
    assertThat(page(new Staff(bootstrap).add("Olu Other", Role.ADMINISTRATOR)).select("link[href*=council]"))
        .as("another authority keeps its own look").isEmpty();
  }

  @Test
  void refusesAColourThatCannotBeReadAndSaysByHowMuch() throws Exception {
    var answer = save(null, "brand", "#ffcc00", "link", "blue; }", "button", "#00703c");
    assertThat(answer.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".govuk-error-summary__list a").eachText()).containsExactly(
        "White text on the brand colour has a contrast of 1.5 to 1. It must be 4.5 to 1 or more. Choose a darker colour",
        "Enter a colour as # and 6 signs, like #0b4f5c");
    assertThat(page.select("#brand").val()).isEqualTo("#ffcc00");
    assertThat(page.select("link[href*=council]")).isEmpty();
  }

  @Test
  void showsALogoWithTheCouncilsNameAndTakesItAwayAgain() throws Exception {
    assertThat(save(png(120, 40), "brand", "").getStatus()).isEqualTo(302);
    var logo = page(ada).select("header img");
    assertThat(logo.attr("alt")).isEqualTo(staff.authority.name());
    var picture = browser.perform(get(logo.attr("src"))).andReturn().getResponse();
    assertThat(picture.getContentType()).isEqualTo("image/png");
    assertThat(picture.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(picture.getContentAsByteArray()).isEqualTo(png(120, 40));
    assertThat(page(ada).select("link[href*=council]")).isEmpty();
    save(null, "withoutLogo", "true");
    assertThat(page(ada).select("header img")).isEmpty();
    assertThat(page(ada).select(".app-header__council").text()).isEqualTo(staff.authority.name());
  }

  @Test
  void refusesAFileThatIsNoPictureOrIsTooLargeWhateverItIsCalled() throws Exception {
    assertThat(fault("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
        .contains("The logo must be a PNG or JPEG picture");
    assertThat(fault("GIF89a".getBytes(StandardCharsets.UTF_8))).contains("The logo must be a PNG or JPEG picture");
    assertThat(fault(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3}))
        .contains("that can be opened");
    assertThat(fault(new byte[200 * 1024 + 1])).contains("smaller than 200KB");
    assertThat(fault(png(2001, 1))).contains("2,000 by 2,000 pixels or fewer");
  }

  @Test
  void findsNoLookWhereThereIsNone() throws Exception {
    for (String path : new String[] {"/1.css", "/1/logo"}) {
      assertThat(browser.perform(get("/assets/council/" + staff.authority.id() + path)).andReturn().getResponse()
          .getStatus()).isEqualTo(404);
    }
    assertThat(browser.perform(get("/assets/council/nonsense/1.css")).andReturn().getResponse().getStatus())
        .isEqualTo(404);
  }

  private String fault(byte[] content) throws Exception {
    return Jsoup.parse(save(content, "brand", "").getContentAsString()).select("#logo-error").text();
  }

  private Document page(StaffMember person) throws Exception {
    return Jsoup.parse(browser.perform(get("/admin/look").with(Staff.as(person))).andReturn().getResponse()
        .getContentAsString());
  }

  private MockHttpServletResponse save(byte[] logo, String... typed) throws Exception {
    var request = multipart("/admin/look");
    if (logo != null) {
      request.file(new MockMultipartFile("logo", "logo.png", "image/png", logo));
    }
    for (int i = 0; i < typed.length; i += 2) {
      request.param(typed[i], typed[i + 1]);
    }
    return browser.perform(request.with(Staff.as(ada)).with(csrf())).andReturn().getResponse();
  }

  static byte[] png(int width, int height) throws Exception {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(new Color(0x5a1f5a));
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }
}
