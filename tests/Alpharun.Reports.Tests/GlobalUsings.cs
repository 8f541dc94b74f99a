global using Alpharun.OpenApi.Drift;
global using Alpharun.OpenApi.Drift.Reports;
global using Microsoft.Playwright;
global using static Microsoft.Playwright.Assertions;
