/** How a feature puts its own lines on the page of a case without the page knowing the feature. */
@org.springframework.modulith.NamedInterface("page")
package org.ehccasework.casefile.page;
