SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

export JAVA_HOME := $(shell .ci/java-home)
export VAR ?= $(CURDIR)/var
JAVA := $(JAVA_HOME)/bin/java
MAVEN := mvn -B -ntp -q -Dstyle.color=never
# Maven's own libraries use what newer Java versions warn about. A build is over before the second compiler pays, and
# more than one thread to collect garbage takes the cores from whatever else builds.
export MAVEN_OPTS ?= --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
LAUNCHER := $(JAVA) -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx96m -jar backend/local/target/porchlight-local.jar

WEB := $(if $(wildcard frontend/package.json),.make/web)
BACKEND_SOURCES := $(shell find backend -name pom.xml -o -path '*/src/main/*' -type f)
WEB_SOURCES := $(shell find frontend -path '*/node_modules' -prune -o -path '*/dist' -prune -o -path '*/reports' -prune -o -path '*/e2e' -prune -o -type f -print 2>/dev/null)

.PHONY: help run dev test check fix openapi bench memory throughput imports fanout growth cuts photographs decisions journeys audit speed screenshots secrets reset build parts engines java maven node

help: ## What can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

run: build ## Install, build and start everything in the foreground (DEMO=no starts empty)
	@exec $(LAUNCHER)

dev: build ## The same, with the web app and the server rebuilt as they are edited
	@exec $(LAUNCHER) --without-server --while .ci/dev

test: engines java maven node ## Everything: formatters, linters, unit, HTTP and browser tests
	@.ci/test all

check: build ## The quick part of test: no HTTP tests, no browsers
	@.ci/test quick

fix: java maven .make/web-packages ## Format what can be formatted
	@cd backend && $(MAVEN) spotless:apply
	@npm --prefix frontend run --silent fix

openapi: java maven .make/web-packages ## Write openapi.yaml, and the web app's types, from the code
	@cd backend && $(MAVEN) -pl server package -Dmaven.test.skip=true
	@cp backend/server/target/openapi/openapi.yaml openapi.yaml
	@npm --prefix frontend run --silent api

bench: build ## Measure start times and memory against what is promised
	@.ci/measure
	@.ci/memory

memory: build ## Measure the memory alone
	@.ci/memory

throughput: build ## Measure uploads against the store that they end in
	@.ci/with-everything $(JAVA) -Xmx256m -cp 'backend/bench/target/classes:backend/bench/target/lib/*' org.porchlight.bench.Throughput

imports: build ## Import 50,000 rows of which 500 are wrong, and measure time and memory
	@.ci/with-everything $(JAVA) -Xmx256m -cp 'backend/bench/target/classes:backend/bench/target/lib/*' org.porchlight.bench.Imports

fanout: build ## Send ten thousand messages while codes are asked for and the server is killed
	@WITHOUT_SERVER=yes .ci/with-everything $(JAVA) -Xmx256m -cp 'backend/bench/target/classes:backend/bench/target/lib/*' org.porchlight.bench.FanOut

growth: .make/backend ## Compare a thousand clients with a million (CLIENTS=100000 for fewer; kept in var/growth)
	@VAR=$(VAR)/growth PORT=0 TLS_PORT=0 MAILBOX_PORT=0 HOST=127.0.0.1 DEMO=no $(LAUNCHER) --without-server --while \
	  nice $(JAVA) -Xmx256m -cp 'backend/bench/target/classes:backend/bench/target/lib/*' org.porchlight.bench.Growth

cuts: engines build ## Cut uploads off and kill servers, and measure what is sent again
	@.ci/with-everything npm --prefix frontend run --silent e2e:long -- cut

photographs: engines build ## Judge sharp, blurry, dark and glaring photographs, twenty of each, in every browser
	@.ci/with-everything npm --prefix frontend run --silent e2e:long -- photo-quality

decisions: engines build ## Decide thirty documents with the keyboard, and measure how long the next one is waited for
	@.ci/with-everything npm --prefix frontend run --silent e2e:long -- review-many --project=chromium

journeys: engines build ## Every journey in every browser, where test has those in Chromium that no other would do otherwise
	@EVERYTHING=yes .ci/with-everything npm --prefix frontend run --silent e2e

audit: .make/backend ## Look through the whole audit, of DB_URL or of the local database, for what was altered
	@.ci/audit

speed: engines build ## Measure the client's first pages as an old phone has them
	@.ci/with-everything npm --prefix frontend run --silent speed

screenshots: engines build ## Take the README's pictures again
	@.ci/with-everything node frontend/scripts/screenshots.mjs

secrets: ## Write the .env for docker-compose.yml, with new secrets
	@.ci/secrets

reset: ## Forget the demo: its data, accounts, certificate and secrets
	@if [ -x "$(JAVA)" ] && [ -f backend/local/target/porchlight-local.jar ]; then $(LAUNCHER) --reset; else rm -rf var; fi

build: java maven node | .make
	@$(MAKE) -j2 parts

parts: .make/backend $(WEB)

.make:
	@mkdir -p .make

.make/backend: $(BACKEND_SOURCES) | .make java maven
	@echo "Building the server"
	@cd backend && $(MAVEN) package -Dmaven.test.skip=true >../.make/backend.log 2>&1 || { cat ../.make/backend.log; exit 1; }
	@touch $@

.make/web-packages: frontend/package.json frontend/package-lock.json | .make node
	@echo "Installing the web app's packages"
	@npm --prefix frontend ci --prefer-offline --no-audit --no-fund --loglevel=error
	@touch $@

.make/web: $(WEB_SOURCES) .make/web-packages | .make
	@echo "Building the web app"
	@npm --prefix frontend run --silent build >.make/web.log 2>&1 || { cat .make/web.log; exit 1; }
	@touch $@

# Elsewhere than on Debian, one of the web app's packages brings the browsers.
engines: $(if $(wildcard /etc/debian_version),,.make/web-packages)
	@frontend/scripts/engines.sh

java:
	@[ -n "$(JAVA_HOME)" ] || { echo "A JDK 25 is needed: install one (https://adoptium.net) and set JAVA_HOME to it" >&2; exit 1; }

maven:
	@command -v mvn >/dev/null || { echo "Maven is needed: install it (https://maven.apache.org) so that mvn is on the path" >&2; exit 1; }

node:
	@node -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)' 2>/dev/null && command -v npm >/dev/null || { echo "Node 20 or later with npm is needed: https://nodejs.org" >&2; exit 1; }
