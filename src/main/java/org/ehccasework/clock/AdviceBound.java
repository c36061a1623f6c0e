package org.ehccasework.clock;

/** Says how far the six weeks of regulation 8(1) bind who was asked for an advice. */
public interface AdviceBound {

  /** How far they do. */
  enum Force {
    /** The bodies of section 31: health, youth justice, other authorities. */
    LAW,
    /** Settings, and the authority's own psychologists and social workers: the Code of Practice alone. */
    GUIDANCE,
    /** The family owes nothing; its views are asked for. */
    FAMILY
  }

  /** {@code LAW} where the request is not known. */
  Force of(String adviceRequestId);
}
