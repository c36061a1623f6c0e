package org.ehccasework.letters.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom letters were sent to, kept for good when they left. */
@Repository
class RecipientRows {

  private final JdbcClient jdbc;

  RecipientRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(UUID noticeId, List<Recipient> recipients) {
    for (int place = 0; place < recipients.size(); place++) {
      var to = recipients.get(place);
      jdbc.sql("""
              insert into notice_recipient (notice_id, place, kind, name, organisation, address, email, agreed_email)
              values (?, ?, ?, ?, ?, ?, ?, ?)""")
          .params(noticeId, place, to.role(), to.name(), to.organisation(), to.address(), to.email(), to.takesEmail())
          .update();
    }
  }

  List<Recipient> of(UUID noticeId) {
    return jdbc.sql("select * from notice_recipient where notice_id = ? order by place").param(noticeId)
        .query((row, n) -> new Recipient(row.getString("kind"), row.getString("name"), row.getString("organisation"),
            row.getString("address"), false, row.getString("email"), row.getBoolean("agreed_email"))).list();
  }
}
