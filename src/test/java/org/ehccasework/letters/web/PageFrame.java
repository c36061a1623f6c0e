package org.ehccasework.letters.web;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The beans that stand around every page. */
@TestConfiguration
@ComponentScan(basePackages = "org.ehccasework.web", useDefaultFilters = false,
    includeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
        pattern = "org\\.ehccasework\\.web\\.(Frames|ProblemPages)"))
class PageFrame {}
