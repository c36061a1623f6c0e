package org.ehccasework.casefile.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.ehccasework.casefile.CaseFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class CaseCoordinatorTest {

  @Autowired CaseFixtures fixtures;
  @Autowired ApplicationContext beans;
  @Autowired JdbcClient jdbc;

  @Test
  void isTheCoordinatorByTheNameTheModelsUse() {
    assertThat(of(fixtures.openCase())).isEqualTo("t-priya");
  }

  @Test
  void isNobodyWhereTheCaseHasNoneEvenWhereADeputyCovers() {
    String ref = fixtures.aCase().coordinator(null).open();
    jdbc.sql("update case_file set deputy = 't-sam' where ref = ?").param(ref).update();
    assertThat(of(ref)).isNull();
    assertThat(of("EHC-1999-0001")).isNull();
  }

  private String of(String ref) {
    var execution = new ExecutionEntity();
    execution.setProcessInstance(execution);
    execution.setBusinessKey(ref);
    return beans.getBean("caseCoordinator", CaseCoordinator.class).of(execution);
  }
}
