package org.ehccasework.clock.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases in which a limit is open. */
@Repository
public class OpenLimits {

  private final JdbcClient jdbc;

  OpenLimits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<String> ofAuthority(UUID authorityId) {
    return jdbc.sql("""
        select distinct l.case_ref from case_limit l join case_file f on f.ref = l.case_ref
        where f.authority_id = ? and l.owed = true and l.done_on is null order by l.case_ref""")
        .param(authorityId).query(String.class).list();
  }
}
