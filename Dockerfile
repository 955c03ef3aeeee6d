# newslint in a container: docker run --rm -v "$PWD:/copy:ro" ghcr.io/newslint/newslint check
FROM python:3.13-slim AS built
WORKDIR /source
COPY pyproject.toml README.md LICENSE ./
COPY src src
COPY rules rules
COPY schemas schemas
RUN python -m venv /newslint && /newslint/bin/python -m pip install --no-cache-dir --no-compile .

FROM python:3.13-slim
# hadolint ignore=DL3008
RUN apt-get update && apt-get install --yes --no-install-recommends git && rm -rf /var/lib/apt/lists/* \
    && git config --system --add safe.directory /copy
COPY --from=built /newslint /newslint
RUN /newslint/bin/python -m compileall -q /newslint/lib
ENV PATH="/newslint/bin:$PATH" NEWSLINT_CACHE_DIR=/tmp/newslint
USER 65534:65534
WORKDIR /copy
ENTRYPOINT ["newslint"]
CMD ["check"]
