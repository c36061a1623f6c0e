/** The plan: its sections A to K, drafts, what the family says of them, the final plan, and every version sent. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"casefile", "casefile :: page", "clock",
    "letters", "engine", "memory", "people", "settings", "statute", "web", "web :: form", "web :: print", "web :: task",
    "advice :: read",
    "placement :: read"})
package org.ehccasework.plan;
