package org.ehccasework.settings.internal;

import java.util.List;
import java.util.UUID;
import org.ehccasework.settings.ClosedTime;
import org.ehccasework.settings.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The term dates of settings and of the council, and other times settings are closed. */
@Repository
public class TermRows {

  private final JdbcClient jdbc;

  TermRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Term> ofSetting(UUID settingId) {
    return jdbc.sql("select name, opens_on, last_session_on from setting_term where setting_id = ? order by opens_on")
        .param(settingId).query(Term.class).list();
  }

  /** The council's, for its maintained settings. */
  public List<Term> ofCouncil(UUID authorityId) {
    return jdbc.sql("""
        select name, opens_on, last_session_on from setting_term
        where authority_id = ? and setting_id is null order by opens_on""").param(authorityId)
        .query(Term.class).list();
  }

  public List<ClosedTime> closures(UUID settingId) {
    return jdbc.sql("""
        select reason, closed_from, reopens_on from setting_closure where setting_id = ?
        order by closed_from""").param(settingId).query(ClosedTime.class).list();
  }

  /** @param settingId null for the council's own */
  public void keepTerms(UUID authorityId, UUID settingId, List<Term> terms) {
    if (settingId == null) {
      jdbc.sql("delete from setting_term where authority_id = ? and setting_id is null").param(authorityId).update();
    } else {
      jdbc.sql("delete from setting_term where setting_id = ?").param(settingId).update();
    }
    terms.forEach(term -> jdbc.sql("""
        insert into setting_term (id, authority_id, setting_id, name, opens_on, last_session_on)
        values (?, ?, ?, ?, ?, ?)""").params(UUID.randomUUID(), authorityId, settingId, term.name(), term.opensOn(),
            term.lastSessionOn()).update());
  }

  public void keepClosures(UUID settingId, List<ClosedTime> closures) {
    jdbc.sql("delete from setting_closure where setting_id = ?").param(settingId).update();
    closures.forEach(each -> jdbc.sql("""
        insert into setting_closure (id, setting_id, reason, closed_from, reopens_on) values (?, ?, ?, ?, ?)""")
        .params(UUID.randomUUID(), settingId, each.reason(), each.closedFrom(), each.reopensOn()).update());
  }
}
