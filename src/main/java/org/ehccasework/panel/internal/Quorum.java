package org.ehccasework.panel.internal;

import java.util.Collection;
import org.ehccasework.panel.PanelMember;

/**
 * A panel is whole with the officer who decides, education, and health or social care. That is our own rule: it is
 * recorded and shown, and never stops advice or a decision.
 */
public final class Quorum {

  private Quorum() {}

  public static boolean met(Collection<PanelMember> present) {
    return present.contains(PanelMember.DECISION_MAKER) && present.contains(PanelMember.EDUCATION)
        && (present.contains(PanelMember.HEALTH) || present.contains(PanelMember.SOCIAL_CARE));
  }
}
