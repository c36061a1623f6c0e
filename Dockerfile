FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
RUN mvn -B -q dependency:go-offline
COPY bpmn bpmn
COPY forms forms
COPY src src
RUN mvn -B -q package -DskipTests

FROM eclipse-temurin:17-jre
RUN useradd --system --create-home --home-dir /home/ehc --shell /usr/sbin/nologin ehc \
    && mkdir /data && chown ehc /data
COPY --from=build /build/target/ehc-casework.jar /opt/ehc-casework.jar
USER ehc
ENV EHC_DATA_DIR=/data JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60"
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "/opt/ehc-casework.jar"]
