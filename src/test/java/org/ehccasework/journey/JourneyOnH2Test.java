package org.ehccasework.journey;

class JourneyOnH2Test extends Journey {}
