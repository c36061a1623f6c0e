package org.ehccasework.casefile;

import java.util.List;
import org.ehccasework.casefile.internal.AuditRows;
import org.ehccasework.people.AccessAudit;
import org.ehccasework.people.AdministratorOnly;
import org.ehccasework.people.Authorities;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out a part of the audit to be kept elsewhere, and writes down that it did. */
@Service
public class DownloadAudit {

  /** The most lines of one file: narrow the search for older ones. */
  public static final int MOST = 10_000;

  private final AuditRows rows;
  private final Authorities authorities;
  private final AccessAudit audit;

  DownloadAudit(AuditRows rows, Authorities authorities, AccessAudit audit) {
    this.rows = rows;
    this.authorities = authorities;
    this.audit = audit;
  }

  /** The newest lines that match. */
  @Transactional
  @AdministratorOnly
  public List<AuditLine> download(AuditQuery query) {
    List<AuditLine> lines = rows.find(authorities.current().id(), query, 0, MOST);
    audit.searched("AUDIT_DOWNLOADED", query.caseRef(), query.words());
    return lines;
  }
}
