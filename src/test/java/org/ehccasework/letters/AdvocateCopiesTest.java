package org.ehccasework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.web.print.PdfCheck.aloud;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.Consent;
import org.ehccasework.casefile.Consent.Purpose;
import org.ehccasework.casefile.EndConsent;
import org.ehccasework.casefile.PersonNeeds;
import org.ehccasework.casefile.PersonTies;
import org.ehccasework.casefile.RecordConsent;
import org.ehccasework.casefile.Support;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.statute.Method;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An advocate with consent has a copy of the family's letters, marked as one, and the letter stays the family's. */
class AdvocateCopiesTest extends LettersAtWork {

  @Autowired MockMvc mvc;
  @Autowired Sheets sheets;
  @Autowired RecordConsent recordConsent;
  @Autowired EndConsent endConsent;

  private String ref;
  private CasePerson mother;
  private UUID advocate;

  @BeforeEach
  void aFamilyWithAnAdvocate() {
    ref = fixtures.openCase();
    mother = people.family(ref).get(0);
    var grace = new CasePerson(UUID.randomUUID(), ref, Kind.ADVOCATE, "Grace Obi", "Otherby SENDIASS",
        "1 Help Street, Otherby", null, null, false, true).with(new PersonTies(null, null, false, false, null,
            Support.ADVICE_SERVICE), PersonNeeds.NONE);
    people.add(grace);
    advocate = grace.id();
  }

  @Test
  void theCopyIsMarkedGoesItsOwnWayAndDoesNotMoveTheFamilysDates() throws Exception {
    consent(Purpose.TOLD, Purpose.COPIES);
    var id = approved(NoticeType.N4, ref, REFUSAL);
    var sheet = sheets.of(id);
    assertThat(sheet.to().get(0).isFamily()).isTrue();
    assertThat(sheet.to().get(1).words()).isEqualTo("Grace Obi, Otherby SENDIASS, advocate or supporter, in copy");
    assertThat(sheet.own().get(1).text()).contains("Dear " + mother.name()).doesNotContain("Dear Grace");
    String copy = aloud(mvc.perform(get("/cases/" + ref + "/letters/" + id + "/pdf").param("copy", "2")
        .with(fixtures.signedIn("t-priya"))).andReturn().getResponse().getContentAsByteArray());
    assertThat(copy).contains("CopyforGraceObi");
    fixtures.as("t-priya");
    dispatch.record(new RecordDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, "", List.of(
        new DifferentCopy(sheet.to().get(1).key(), Method.POST_SECOND, null, null))));
    assertThat(notices.get(id).effectiveOn()).isEqualTo(TUE_13_OCT_2026);
  }

  @Test
  void withoutConsentForCopiesOrOnceItIsWithdrawnNothingGoes() {
    consent(Purpose.TOLD, Purpose.SPEAKS);
    assertThat(sheets.of(given(NoticeType.N4, ref, REFUSAL)).to()).noneMatch(to -> to.name().equals("Grace Obi"));
    consent(Purpose.COPIES);
    var id = approved(NoticeType.N4, ref, REFUSAL);
    assertThat(sheets.of(id).to()).anyMatch(to -> to.name().equals("Grace Obi"));
    endConsent.end(new EndConsent.Command(ref, advocate, TUE_13_OCT_2026, "Withdrawn by phone"));
    dispatch.record(new RecordDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, ""));
    assertThat(sheets.of(id).to()).noneMatch(to -> to.name().equals("Grace Obi"));
  }

  private void consent(Purpose... may) {
    recordConsent.record(new RecordConsent.Command(ref, advocate, mother.id(), TUE_13_OCT_2026, Consent.How.EMAIL,
        Set.of(may), null));
  }
}
