package org.ehccasework.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ehccasework.benchmark.CaseRunner;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class WorkHistoryTest {

  @Autowired CaseRunner cases;
  @Autowired JdbcClient jdbc;

  @Test
  void keepsWhatWasDoneOnceAndNothingOfTheWaysBetween() {
    String ref = cases.runUntil("record-advice");
    assertThat(kept(ref, "select distinct a.act_type_ from act_hi_actinst a"
        + " join act_hi_procinst p on p.id_ = a.proc_inst_id_ where p.business_key_ = ?"))
        .contains("serviceTask").doesNotContain("userTask", "callActivity", "multiInstanceBody", "startEvent",
            "noneEndEvent", "exclusiveGateway", "parallelGateway");
    assertThat(kept(ref, "select t.task_def_key_ from act_hi_taskinst t"
        + " join act_hi_procinst p on p.id_ = t.proc_inst_id_ where p.business_key_ = ? and t.end_time_ is not null"))
        .contains("record-decision-to-assess", "choose-advice", "record-dispatch");
    assertThat(kept(ref, "select p.end_act_id_ from act_hi_procinst p where p.business_key_ = ?"
        + " and p.end_time_ is not null")).isNotEmpty().doesNotContainNull();
  }

  @Test
  void opensADatabaseThatWasMadeWithTheEnginesOwnLevel() {
    assertThat(jdbc.sql("select value_ from act_ge_property where name_ = 'historyLevel'").query(String.class).single())
        .isEqualTo("1");
  }

  private List<String> kept(String ref, String sql) {
    return jdbc.sql(sql).param(ref).query(String.class).list();
  }
}
