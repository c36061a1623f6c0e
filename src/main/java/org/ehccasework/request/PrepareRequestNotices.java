package org.ehccasework.request;

import java.util.List;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.letters.PrepareNotice;
import org.ehccasework.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts the letters that a request calls for: to the family (Children and Families Act 2014, s.36(4)) and to the
 * health body, social care and the setting (SEND Regulations 2014, reg 4(2)).
 */
@Service
public class PrepareRequestNotices {

  private static final List<NoticeType> LETTERS = List.of(NoticeType.N1, NoticeType.N2);

  private final Notices notices;
  private final PrepareNotice prepare;

  PrepareRequestNotices(Notices notices, PrepareNotice prepare) {
    this.notices = notices;
    this.prepare = prepare;
  }

  /** A letter that is there already is not drafted again. */
  @Transactional
  @BySystem
  public void prepare(String caseRef) {
    LETTERS.stream().filter(letter -> notices.latest(caseRef, letter, null).isEmpty())
        .forEach(letter -> prepare.about(letter, caseRef, NoticeDetails.none()));
  }
}
