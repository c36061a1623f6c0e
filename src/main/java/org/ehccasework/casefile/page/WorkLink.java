package org.ehccasework.casefile.page;

import java.util.Optional;

/** A page of a feature that My work leads to while something waits there for the person. */
public interface WorkLink {

  /** What the link says, and where it leads. */
  record Link(String text, String href) {}

  /** Empty where nothing waits there. */
  Optional<Link> now();
}
