package org.ehccasework.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseAccessGrant;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.people.AccessAudit;
import org.ehccasework.people.Actor;
import org.ehccasework.people.CurrentActor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class CaseAccessGrantTest {

  @Autowired CaseFixtures fixtures;
  @Autowired CaseFiles files;
  @Autowired CurrentActor actor;
  @Autowired WhomToAsk whomToAsk;
  @Autowired AccessAudit audit;

  @Test
  void letsInWhomAFeatureHasAReasonForButNeverAtARestrictedCase() {
    String owed = fixtures.openCase();
    String restricted = fixtures.aCase().restricted().open();
    String another = fixtures.openCase();
    CaseAccess access = accessWith((who, ref) -> who.username().equals("t-hana") && !ref.equals(another));
    fixtures.as("t-hana");
    assertThatCode(() -> access.requireWork(owed)).doesNotThrowAnyException();
    assertThat(access.mayRead(restricted)).isFalse();
    assertThat(access.mayRead(another)).isFalse();
    fixtures.as("t-sia");
    assertThat(access.mayRead(owed)).isFalse();
  }

  @Test
  void letsWorkInACaseWhoseFileStaysShut() {
    String owed = fixtures.openCase();
    CaseAccess access = accessWith(new CaseAccessGrant() {
      @Override
      public boolean grants(Actor who, String ref) {
        return who.username().equals("t-hana");
      }

      @Override
      public boolean opensTheFile() {
        return false;
      }
    });
    fixtures.as("t-hana");
    assertThatCode(() -> access.requireWork(owed)).doesNotThrowAnyException();
    assertThat(access.mayRead(owed)).isFalse();
  }

  private CaseAccess accessWith(CaseAccessGrant grant) {
    var beans = new StaticListableBeanFactory();
    beans.addBean("owesAdvice", grant);
    return new CaseAccessRules(files, actor, beans.getBeanProvider(CaseAccessGrant.class), whomToAsk, audit);
  }
}
