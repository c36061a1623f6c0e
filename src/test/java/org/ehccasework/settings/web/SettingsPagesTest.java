package org.ehccasework.settings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.ehccasework.casefile.CaseFixtures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Transactional
class SettingsPagesTest {

  @Autowired MockMvc mvc;
  @Autowired CaseFixtures fixtures;

  @Test
  void aSettingIsAddedFoundChangedAndClosed() throws Exception {
    assertThat(page("/admin/settings/new").select("#laCode").val()).isEqualTo("998");
    MockHttpServletResponse added = send(post("/admin/settings/new").param("name", "Pages Hill School")
        .param("kind", "independent").param("urn", "970001").param("town", "Eastbury"));
    String address = added.getRedirectedUrl();
    assertThat(address).startsWith("/admin/settings/");
    assertThat(page("/admin/settings?q=pages").select("tbody tr").text())
        .contains("Pages Hill School", "Other independent", "No", "970001");
    assertThat(page(address).select("main").text()).contains("The family can ask for it, and it need not be named");
    send(post(address + "/close").param("closed", "true"));
    assertThat(page("/admin/settings?q=pages").select("main").text()).contains("No setting matches.");
    assertThat(page("/admin/settings?q=pages&closed=true").select("tbody tr").text()).contains("Closed");
    assertThat(page(address).select("main").text()).contains("Open this setting again", "Ada Testing: Closed.");
  }

  @Test
  void saysWhatToPutRightAndKeepsWhatWasTyped() throws Exception {
    MockHttpServletResponse wrong = send(post("/admin/settings/new").param("name", "Half a School").param("urn", "1"));
    assertThat(wrong.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(wrong.getContentAsString());
    assertThat(page.select("#name").val()).isEqualTo("Half a School");
    assertThat(page.select(".govuk-error-summary a").eachText()).isNotEmpty();
  }

  @Test
  void termDatesAreKeptRowByRowWithoutScripts() throws Exception {
    assertThat(page("/admin/settings/terms").select("main").text()).contains("Terms and half terms");
    MockHttpServletResponse more = send(post("/admin/settings/terms").param("terms[0].name", "Summer term")
        .param("pressed", "add:terms"));
    assertThat(Jsoup.parse(more.getContentAsString()).select("fieldset.app-row")).hasSize(2);
    send(post("/admin/settings/terms").param("terms[0].name", "Summer term").param("terms[0].opensOn", "2027-04-12")
        .param("terms[0].lastSessionOn", "2027-07-21"));
    assertThat(page("/admin/settings/terms").select("#terms-0-name").val()).isEqualTo("Summer term");
    assertThat(send(post("/admin/settings/terms").param("terms[0].name", "X").param("terms[0].opensOn", "2027-04-12")
        .param("terms[0].lastSessionOn", "2027-04-01")).getStatus()).isEqualTo(422);
  }

  @Test
  void anImportIsLookedAtBeforeItIsDone() throws Exception {
    String csv = "URN,LA (code),LA (name),EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name)\n"
        + "970002,998,Testshire,Looked At School,Academy converter,Open\nx,998,Testshire,Wrong,Academy converter,Open\n";
    MockHttpServletResponse uploaded = mvc.perform(multipart("/admin/settings/import")
        .file(new MockMultipartFile("file", "register.csv", "text/csv", csv.getBytes())).param("scope", "own")
        .with(fixtures.signedIn("t-admin")).with(csrf())).andReturn().getResponse();
    String look = uploaded.getRedirectedUrl();
    assertThat(page(look).select("main").text()).contains("New 1", "Lines with a problem 1",
        "Line 3: The URN must be 6 digits", "Looked At School, Academy");
    assertThat(page("/admin/settings?q=looked").select("tbody")).isEmpty();
    assertThat(send(post(look)).getRedirectedUrl()).isEqualTo("/admin/settings");
    assertThat(page("/admin/settings?q=looked").select("tbody").text()).contains("Looked At School");
    assertThat(send(post(look)).getStatus()).isEqualTo(409);
    assertThat(mvc.perform(multipart("/admin/settings/import").param("scope", "own")
        .with(fixtures.signedIn("t-admin")).with(csrf())).andReturn().getResponse().getContentAsString())
        .contains("Select the CSV file of the register");
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(fixtures.signedIn("t-admin")).with(csrf())).andReturn().getResponse();
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(mvc.perform(get(address).with(fixtures.signedIn("t-admin"))).andReturn().getResponse()
        .getContentAsString());
  }
}
