package org.ehccasework.casefile;

import java.util.List;
import org.ehccasework.casefile.internal.AuditRows;
import org.ehccasework.people.AccessAudit;
import org.ehccasework.people.AdministratorOnly;
import org.ehccasework.people.Authorities;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches who did what and when in an authority; every look is written down as well. */
@Service
public class SearchAudit {

  /** Lines on a page. */
  public static final int PAGE = 25;

  /** A page of the audit, newest first; {@code more} where older lines follow. */
  public record Found(List<AuditLine> lines, boolean more) {}

  private final AuditRows rows;
  private final Authorities authorities;
  private final AccessAudit audit;

  SearchAudit(AuditRows rows, Authorities authorities, AccessAudit audit) {
    this.rows = rows;
    this.authorities = authorities;
    this.audit = audit;
  }

  @Transactional
  @AdministratorOnly
  public Found search(AuditQuery query) {
    List<AuditLine> lines = rows.find(authorities.current().id(), query, (query.page() - 1) * PAGE, PAGE + 1);
    audit.searched("AUDIT_SEARCHED", query.caseRef(), query.words());
    return new Found(lines.stream().limit(PAGE).toList(), lines.size() > PAGE);
  }
}
