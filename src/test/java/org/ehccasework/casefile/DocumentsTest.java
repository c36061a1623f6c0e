package org.ehccasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.ehccasework.casefile.DocumentStore.Document;
import org.ehccasework.web.NoAccess;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class DocumentsTest {

  @Autowired CaseFixtures fixtures;
  @Autowired AddDocument addDocument;
  @Autowired ReadDocument readDocument;
  @Autowired DocumentStore documents;
  @Autowired CaseHistory history;
  @Autowired JdbcClient jdbc;

  @Test
  void keepsADocumentAndHandsItOutAgain() {
    String ref = fixtures.openCase();
    fixtures.as("t-priya");
    byte[] content = Files.pdf();
    UUID id = addDocument.add(new AddDocument.Command(ref, " School report ", "report.pdf", content));
    Document document = documents.get(ref, id);
    assertThat(document.title()).isEqualTo("School report");
    assertThat(document.type()).isEqualTo("application/pdf");
    assertThat(document.size()).isEqualTo(content.length);
    assertThat(document.addedBy()).isEqualTo("t-priya");
    assertThat(documents.of(ref)).containsExactly(document);
    assertThat(readDocument.read(ref, id).content()).isEqualTo(content);
    assertThat(history.latest(ref, 1)).singleElement().satisfies(entry ->
        assertThat(entry.what()).isEqualTo("Document added: School report"));
    assertThat(jdbc.sql("select username from access_log where case_ref = ? and action = 'DOWNLOAD' and detail = ?")
        .params(ref, "document " + id).query(String.class).list()).containsExactly("t-priya");
  }

  @Test
  void keepsTheSameContentOnce() {
    byte[] content = Files.docx();
    String ref = fixtures.openCase();
    String other = fixtures.openCase();
    fixtures.as("t-priya");
    UUID one = addDocument.add(new AddDocument.Command(ref, "First", "a.docx", content));
    UUID two = addDocument.add(new AddDocument.Command(other, "Second", "b.docx", content.clone()));
    assertThat(one).isNotEqualTo(two);
    String hash = documents.get(ref, one).sha256();
    assertThat(documents.get(other, two).sha256()).isEqualTo(hash);
    assertThat(jdbc.sql("select count(*) from document_content where sha256 = ?").param(hash)
        .query(Integer.class).single()).isEqualTo(1);
  }

  @Test
  void addsNothingWhereTheFileOrItsTitleIsNotRight() {
    String ref = fixtures.openCase();
    fixtures.as("t-priya");
    refused(ref, "Report", new byte[0], "file");
    refused(ref, "Report", Files.docx(), "file");
    refused(ref, "  ", Files.pdf(), "title");
    refused(ref, "x".repeat(201), Files.pdf(), "title");
    assertThat(documents.of(ref)).isEmpty();
    assertThat(history.all(ref)).isEmpty();
  }

  @Test
  void handsOutNoDocumentThroughAnotherCase() {
    String ref = fixtures.openCase();
    String other = fixtures.openCase();
    fixtures.as("t-priya");
    UUID id = addDocument.add(new AddDocument.Command(ref, "Report", "a.pdf", Files.pdf()));
    assertThatThrownBy(() -> readDocument.read(other, id)).isInstanceOf(NotFound.class);
    fixtures.as("t-omar");
    assertThatThrownBy(() -> readDocument.read(ref, id)).isInstanceOf(NoAccess.class);
  }

  @Test
  void letsThoseWhoOnlyReadAddNothing() {
    String ref = fixtures.openCase();
    var command = new AddDocument.Command(ref, "Report", "a.pdf", Files.pdf());
    fixtures.as("t-inspector");
    assertThatThrownBy(() -> addDocument.add(command)).isInstanceOf(AccessDeniedException.class);
    fixtures.as("t-sia");
    assertThatThrownBy(() -> addDocument.add(command)).isInstanceOf(NoAccess.class);
  }

  private void refused(String ref, String title, byte[] content, String field) {
    assertThatThrownBy(() -> addDocument.add(new AddDocument.Command(ref, title, "a.pdf", content)))
        .isInstanceOfSatisfying(RuleBroken.class,
            broken -> assertThat(broken.violations().get(0).field()).isEqualTo(field));
  }
}
