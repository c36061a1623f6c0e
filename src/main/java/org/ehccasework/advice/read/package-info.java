/** What other features may read of the advice of a case. */
@org.springframework.modulith.NamedInterface("read")
package org.ehccasework.advice.read;
