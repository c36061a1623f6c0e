/** What other features may read of the consultations of a case. */
@org.springframework.modulith.NamedInterface("read")
package org.ehccasework.placement.read;
