package org.ehccasework.letters.process;

import java.util.UUID;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.ItemWords;
import org.ehccasework.letters.internal.NoticeRows;
import org.springframework.stereotype.Component;

/** Says which letter a task is about. */
@Component
class NoticeWords implements ItemWords {

  private final NoticeRows notices;

  NoticeWords(NoticeRows notices) {
    this.notices = notices;
  }

  @Override
  public CaseVariable<String> variable() {
    return CaseVariable.NOTICE_ID;
  }

  @Override
  public String words(String itemId) {
    return notices.stored(UUID.fromString(itemId)).words();
  }
}
