package org.ehccasework.letters;

import java.util.UUID;

/** Drafts a letter of a case; its text is written anew from its facts until it is approved. */
public interface PrepareNotice {

  UUID about(NoticeType type, String caseRef, NoticeDetails details);
}
