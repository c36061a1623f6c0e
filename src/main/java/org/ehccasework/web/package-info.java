/** What every page shares: layout, forms, error pages. Knows no domain. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"people", "engine", "statute"})
package org.ehccasework.web;
